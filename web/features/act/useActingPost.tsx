import { Select } from 'antd';
import { type JSX, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AllowedAct } from '../../../api/views/steps';
import { type MembershipId } from '../../../law/id';
import { useMe } from '../../ask/queries';

/** The same act in one post or more of the person. */
export type Acts = readonly [AllowedAct, ...AllowedAct[]];

interface ActingPost {
  readonly as: MembershipId;
  /** Says in which post the person acts; a choice where there are several. */
  readonly field: JSX.Element;
}

/** One person may hold many posts; an act is always that of one of them. */
export function useActingPost(acts: Acts): ActingPost {
  const { t } = useTranslation();
  const posts = useMe().data?.person?.posts ?? [];
  const [chosen, setChosen] = useState<MembershipId | null>(null);
  const allowed = [...new Set(acts.map((act) => act.membership))];
  const as = allowed.find((membership) => membership === chosen) ?? acts[0].membership;
  const titleOf = (membership: MembershipId): string =>
    posts.find((post) => post.membership === membership)?.title ?? membership;
  const field =
    allowed.length > 1 ? (
      <label className="acting-post">
        <span>{t('step.asPost')}</span>
        <Select
          value={as}
          onChange={setChosen}
          aria-label={t('step.asPost')}
          options={allowed.map((value) => ({ value, label: titleOf(value) }))}
        />
      </label>
    ) : (
      <p className="fine">{t('inbox.asPost', { title: titleOf(as) })}</p>
    );
  return { as, field };
}
