import { type ThemeConfig } from 'antd';

const SYSTEM_FONTS =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif';

/** The system's own fonts; colours that keep their contrast on a sunlit phone. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1d3f72',
    colorInfo: '#1d3f72',
    colorSuccess: '#1b6e3c',
    colorWarning: '#8a5a00',
    colorError: '#b3261e',
    colorInfoBg: '#eaf0f9',
    colorInfoBorder: '#b9cae4',
    colorSuccessBg: '#e8f5ed',
    colorSuccessBorder: '#a9d5ba',
    colorWarningBg: '#fff6df',
    colorWarningBorder: '#e6cb85',
    colorErrorBg: '#fdf1f0',
    colorErrorBorder: '#eab5b1',
    colorText: '#1c2430',
    colorTextSecondary: '#4b5768',
    colorTextPlaceholder: '#6b7788',
    borderRadius: 4,
    fontFamily: SYSTEM_FONTS,
    fontSize: 15,
    controlHeight: 36,
    motion: false,
  },
};
