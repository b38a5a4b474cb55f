import { Alert, Button, Checkbox, Input } from 'antd';
import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field';
import { Panel } from '../../ui/Panel';
import { type Acts, useActingPost } from '../act/useActingPost';
import { useScene } from '../step/scene';
import { useStepWork } from '../step/stepWork';
import { toControl } from './happenedAt';
import { needsProof } from './needsProof';
import { PhotoButton } from './PhotoButton';
import { PlaceRow } from './PlaceRow';
import { POST_PANEL_ID } from './postPanelId';
import { usePostPress } from './usePostPress';
import { useLateEntry } from './useLateEntry';
import { usePhotos } from './usePhotos';
import { usePlaces } from './usePlaces';

/** Records where the list hangs: tick the places, give the time, photograph, and record all of them with one press. */
export function PostPanel({ acts }: { readonly acts: Acts }): JSX.Element {
  const { t } = useTranslation();
  const { officialNow, process } = useScene();
  const { step, busy } = useStepWork();
  const { as, field } = useActingPost(acts);
  const late = useLateEntry(needsProof(step, officialNow));
  const photos = usePhotos(process);
  const { trouble, sending, press } = usePostPress({ as, late, photos });
  const places = usePlaces(step, officialNow);
  const { chosen, ticked, waiting } = places;
  const done = step.places.length - waiting.length;
  const all = ticked === waiting.length;
  return (
    <div id={POST_PANEL_ID}>
      <Panel title={t('post.title')} aside={t('post.progress', { done, all: step.places.length })} forward>
        <p>{t('post.hint')}</p>
        <Field label={t('post.happenedAt')} wrong={places.untimed ? t('post.untimed') : undefined}>
          <Input
            type="datetime-local"
            className="post-time"
            value={places.common}
            max={toControl(officialNow)}
            onChange={(event) => places.setCommon(event.target.value)}
          />
        </Field>
        <Field group label={t('post.photoCommon')}>
          <PhotoButton label={t('post.photoCommon')} photo={photos.common} onChange={photos.setCommon} />
        </Field>
        <Checkbox checked={all} indeterminate={ticked > 0 && !all} onChange={() => places.chooseAll(!all)}>
          {t('post.all')}
        </Checkbox>
        <ul className="post-places">
          {waiting.map((place) => (
            <PlaceRow key={place} place={place} places={places} photos={photos} now={officialNow} />
          ))}
        </ul>
        {late.field}
        {field}
        {trouble && <Alert type="warning" showIcon role="alert" title={trouble} className="gap" />}
        <Button
          type="primary"
          size="large"
          loading={busy || sending}
          disabled={ticked === 0 || places.wrong}
          onClick={() => void press(chosen)}
        >
          {ticked === 0 ? t('post.submitNone') : t('post.submit', { count: ticked })}
        </Button>
      </Panel>
    </div>
  );
}
