import { Alert, Button, Form, Input } from 'antd';
import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useEnter } from './useEnter';

interface Account {
  readonly email: string;
  readonly password: string;
}

export function PasswordForm(): JSX.Element {
  const { t } = useTranslation();
  const { busy, trouble, enter } = useEnter();
  const rules = [{ required: true, message: t('signIn.fill') }];
  return (
    <section className="panel">
      <h1>{t('signIn.title')}</h1>
      <Form<Account>
        layout="vertical"
        requiredMark={false}
        onFinish={(account) => void enter('/api/auth/sign-in/email', account)}
      >
        <Form.Item label={t('signIn.account')} name="email" rules={rules}>
          <Input autoComplete="username" inputMode="email" />
        </Form.Item>
        <Form.Item label={t('signIn.password')} name="password" rules={rules}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        {trouble && (
          <Alert type="error" showIcon role="alert" title={t(`signIn.${trouble}`)} className="gap" />
        )}
        <Button type="primary" htmlType="submit" loading={busy} block>
          {t('signIn.submit')}
        </Button>
      </Form>
    </section>
  );
}
