export * from './contact-card/index.ts';
export * from './funding-notice/index.ts';
export * from './newsletter-form/index.ts';
export * from './story-teaser/index.ts';
export type { ProblemCode, ProblemDetail } from './shared/problems.ts';
