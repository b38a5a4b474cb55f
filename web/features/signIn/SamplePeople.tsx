import { Alert, Input } from 'antd';
import { type JSX, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PersonView } from '../../../api/views/person';
import { useSamplePeople } from '../../ask/queries';
import { Empty } from '../../ui/Empty';
import { Loaded } from '../../ui/Loaded';
import { type SampleEntry, type SampleGroup, samplePeopleGroups } from './samplePeopleGroups';
import { useEnter } from './useEnter';

export function SamplePeople(): JSX.Element {
  const { t } = useTranslation();
  const people = useSamplePeople(true);
  const { busy, trouble, enter } = useEnter();
  const [text, setText] = useState('');
  const choose = (person: PersonView): void => void enter('/api/v1/sample/sign-in', { person: person.id });
  return (
    <section className="sample-people" aria-label={t('signIn.people')}>
      <h1>{t('signIn.sampleTitle')}</h1>
      <p className="fine">{t('signIn.sampleNote')}</p>
      <Input.Search
        className="search"
        allowClear
        value={text}
        aria-label={t('signIn.search')}
        placeholder={t('signIn.search')}
        onChange={(event) => setText(event.target.value)}
      />
      {trouble && <Alert type="error" showIcon role="alert" title={t(`signIn.${trouble}`)} />}
      <Loaded query={people}>
        {(all) => <Groups groups={samplePeopleGroups(all, text)} text={text} busy={busy} choose={choose} />}
      </Loaded>
    </section>
  );
}

interface GroupsProps {
  readonly groups: readonly SampleGroup[];
  readonly text: string;
  readonly busy: boolean;
  readonly choose: (person: PersonView) => void;
}

function Groups({ groups, text, busy, choose }: GroupsProps): JSX.Element {
  const { t } = useTranslation();
  if (groups.length === 0)
    return <Empty title={t('signIn.count', { count: 0 })} text={t('signIn.none', { text })} />;
  return (
    <>
      {groups.map(({ body, entries }) => (
        <section key={body} className="people-group" aria-label={body}>
          <h2>
            {body} <span className="fine">{t('signIn.count', { count: entries.length })}</span>
          </h2>
          <ul>
            {entries.map((entry) => (
              <li key={entry.post.membership}>
                <PersonButton entry={entry} busy={busy} choose={choose} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface PersonProps {
  readonly entry: SampleEntry;
  readonly busy: boolean;
  readonly choose: (person: PersonView) => void;
}

function PersonButton({ entry: { person, post, others }, busy, choose }: PersonProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <button type="button" className="person-choice" disabled={busy} onClick={() => choose(person)}>
      <strong>{person.name}</strong>
      <span>{post.title}</span>
      {others.length > 0 && (
        <span className="fine">{t('signIn.morePosts', { titles: others.join('、') })}</span>
      )}
    </button>
  );
}
