/** Where 已张榜 leads on the page. */
export const POST_PANEL_ID = 'post-panel';
