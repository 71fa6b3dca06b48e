import { styled } from 'storybook/theming';

export const Body = styled.div(({ theme }) => ({
  padding: 16,
  maxWidth: 960,
  fontSize: theme.typography.size.s2,
  lineHeight: 1.5,
  color: theme.color.defaultText,
  h3: { margin: '16px 0 4px', fontSize: theme.typography.size.s2, fontWeight: theme.typography.weight.bold },
  pre: {
    margin: 0,
    padding: 12,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: theme.typography.fonts.mono,
    fontSize: theme.typography.size.s1 + 1,
    background: theme.background.app,
    border: `1px solid ${theme.appBorderColor}`,
    borderRadius: theme.appBorderRadius,
    maxHeight: 240,
    overflowY: 'auto',
  },
  'button, select, input': {
    font: 'inherit',
    minHeight: 32,
    padding: '0 8px',
    color: 'inherit',
    background: theme.input.background,
    border: `1px solid ${theme.color.mediumdark}`,
    borderRadius: theme.appBorderRadius,
  },
  button: { cursor: 'pointer', fontWeight: theme.typography.weight.bold },
}));

export const Choices = styled.div({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
  gap: 12,
  span: { display: 'block' },
  'select, input': { width: '100%' },
});

export const Row = styled.div({ display: 'flex', gap: 12, alignItems: 'center', marginTop: 8 });

export const Steps = styled.ol({ margin: 0, paddingInlineStart: 20 });

export const Warning = styled.section(({ theme }) => ({
  margin: '16px 0',
  padding: '0 12px',
  borderInlineStart: `4px solid ${theme.color.warning}`,
  p: { margin: '4px 0' },
  code: { fontFamily: theme.typography.fonts.mono, overflowWrap: 'anywhere' },
}));
