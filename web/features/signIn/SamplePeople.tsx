import { Alert, Input } from 'antd';
import { type JSX, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PersonView, type SamplePeopleView } from '../../../api/views/person';
import { useSamplePeople } from '../../ask/queries';
import { Empty } from '../../ui/Empty';
import { Loaded } from '../../ui/Loaded';
import {
  type SampleEntry,
  type SampleGroup,
  type SampleGroups,
  samplePeopleGroups,
} from './samplePeopleGroups';
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
        {(view) => (
          <>
            <BeginWith view={view} />
            <Groups groups={samplePeopleGroups(view, text)} text={text} busy={busy} choose={choose} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function BeginWith({ view: { people, beginWith } }: { readonly view: SamplePeopleView }): JSX.Element | null {
  const { t } = useTranslation();
  const found = people
    .flatMap(({ name, posts }) => posts.map(({ membership, title }) => ({ name, membership, title })))
    .find(({ membership }) => membership === beginWith);
  return found === undefined ? null : <p>{t('signIn.begin', { name: found.name, title: found.title })}</p>;
}

interface Choosing {
  readonly busy: boolean;
  readonly choose: (person: PersonView) => void;
}

interface GroupsProps extends Choosing {
  readonly groups: SampleGroups;
  readonly text: string;
}

function Groups({ groups: { visited, others }, text, ...choosing }: GroupsProps): JSX.Element {
  const { t } = useTranslation();
  if (visited.length + others.length === 0)
    return <Empty title={t('signIn.count', { count: 0 })} text={t('signIn.none', { text })} />;
  return (
    <>
      {visited.map((group) => (
        <Group key={group.body.id} group={group} {...choosing} />
      ))}
      {others.length > 0 && (
        <details key={text === '' ? 'all' : 'found'} className="people-others" open={text !== ''}>
          <summary>{t('signIn.others')}</summary>
          {others.map((group) => (
            <Group key={group.body.id} group={group} {...choosing} />
          ))}
        </details>
      )}
    </>
  );
}

function Group({
  group: { body, entries },
  ...choosing
}: Choosing & { readonly group: SampleGroup }): JSX.Element {
  const { t } = useTranslation();
  return (
    <section className="people-group" aria-label={body.name}>
      <h2>
        {body.name} <span className="fine">{t('signIn.count', { count: entries.length })}</span>
      </h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.post.membership}>
            <PersonButton entry={entry} {...choosing} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PersonProps extends Choosing {
  readonly entry: SampleEntry;
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
