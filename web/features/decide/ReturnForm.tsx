import { Alert, Button, Input, Select, Space } from 'antd';
import { type JSX, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PaperContent } from '../../../law/paper';
import { type Comment } from '../../../law/state';
import { Field } from '../../ui/Field';
import { itemsOf } from './itemsOf';

interface Props {
  readonly content: PaperContent;
  readonly busy: boolean;
  readonly send: (comments: readonly Comment[]) => void;
  readonly cancel: () => void;
}

/** 退回: one comment for each item that has to be mended. */
export function ReturnForm({ content, busy, send, cancel }: Props): JSX.Element {
  const { t } = useTranslation();
  const whole = t('decide.whole');
  const [comments, setComments] = useState<readonly Comment[]>([{ item: whole, text: '' }]);
  const [tried, setTried] = useState(false);
  const written = comments.filter(({ text }) => text.trim() !== '');
  const change = (n: number, part: Partial<Comment>): void =>
    setComments(comments.map((comment, other) => (other === n ? { ...comment, ...part } : comment)));
  const press = (): void => {
    setTried(true);
    if (written.length > 0) send(written);
  };
  return (
    <fieldset className="editor">
      <legend>{t('decide.returnTitle')}</legend>
      {comments.map((comment, n) => (
        <CommentFields
          key={n}
          comment={comment}
          items={[whole, ...itemsOf(content), t('decide.attachment')]}
          change={(part) => change(n, part)}
          {...(comments.length > 1 && {
            remove: () => setComments(comments.filter((_, other) => other !== n)),
          })}
          removeName={t('decide.remove', { n: n + 1 })}
        />
      ))}
      <Button size="small" onClick={() => setComments([...comments, { item: whole, text: '' }])}>
        {t('decide.add')}
      </Button>
      {tried && written.length === 0 && (
        <Alert type="warning" showIcon role="alert" title={t('decide.missing')} className="gap" />
      )}
      <Space wrap className="gap">
        <Button type="primary" danger loading={busy} onClick={press}>
          {t('decide.sendBack')}
        </Button>
        <Button onClick={cancel}>{t('decide.cancel')}</Button>
      </Space>
    </fieldset>
  );
}

interface CommentProps {
  readonly comment: Comment;
  readonly items: readonly string[];
  readonly change: (part: Partial<Comment>) => void;
  readonly remove?: () => void;
  readonly removeName: string;
}

function CommentFields({ comment, items, change, remove, removeName }: CommentProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <div className="comment-fields">
      <Field label={t('decide.item')}>
        <Select
          aria-label={t('decide.item')}
          value={comment.item}
          onChange={(item) => change({ item })}
          options={items.map((value) => ({ value, label: value }))}
        />
      </Field>
      <Field label={t('decide.text')}>
        <Input.TextArea
          aria-label={t('decide.text')}
          autoSize={{ minRows: 1, maxRows: 5 }}
          value={comment.text}
          onChange={(event) => change({ text: event.target.value })}
        />
      </Field>
      {remove && (
        <Button size="small" onClick={remove}>
          {removeName}
        </Button>
      )}
    </div>
  );
}
