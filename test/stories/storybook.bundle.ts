/** What stories and their tests need of Storybook, for browsers. */
export * from 'storybook/test';
export { composeStory } from 'storybook/preview-api';
