import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type JSX, useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { newQueryClient } from './ask/queryClient';
import { newRouter } from './routes';
import { useLanguage } from './text/language';
import { theme } from './theme';

export function App(): JSX.Element {
  const [queries] = useState(newQueryClient);
  const [router] = useState(newRouter);
  const language = useLanguage();
  return (
    <QueryClientProvider client={queries}>
      <ConfigProvider
        locale={language === 'zh' ? zhCN : enUS}
        theme={theme}
        button={{ autoInsertSpace: false }}
        wave={{ disabled: true }}
      >
        <RouterProvider router={router} />
      </ConfigProvider>
    </QueryClientProvider>
  );
}
