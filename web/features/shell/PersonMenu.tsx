import { useQueryClient } from '@tanstack/react-query';
import { Button, Popover } from 'antd';
import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type PersonView } from '../../../api/views/person';
import { keys } from '../../ask/queries';
import { post } from '../../ask/request';
import { LanguageSwitch } from './LanguageSwitch';

/** Who is signed in, in which posts, and the way out. */
export function PersonMenu({ person }: { readonly person: PersonView }): JSX.Element {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const signOut = async (): Promise<void> => {
    await post('/api/v1/sign-out', {});
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.me[0] });
    await queries.invalidateQueries({ queryKey: keys.me });
  };
  return (
    <div className="person-menu">
      <LanguageSwitch />
      <Popover
        trigger="click"
        placement="bottomRight"
        title={t('shell.myPosts')}
        content={
          <ul className="post-list">
            {person.posts.map((post) => (
              <li key={post.membership}>
                {post.title}
                <span className="fine">{post.body.name}</span>
              </li>
            ))}
          </ul>
        }
      >
        <Button size="small" className="person-button">
          <span>{person.name}</span>
          <span className="person-post">{person.posts[0]?.title}</span>
        </Button>
      </Popover>
      <Button size="small" onClick={() => void signOut()}>
        {t('shell.signOut')}
      </Button>
    </div>
  );
}
