/** `npm test`: everything that is checked on every change, in the order in which mistakes are found fastest. */
import { chosenEngines, ensureBrowsers } from './browsers.ts';
import { runStep, type Step } from './steps.ts';

const NODE = ['node', '--disable-warning=ExperimentalWarning'];

const steps: Step[] = [
  { name: 'messages and translations', command: ['node', 'test/run/check-locales.ts'] },
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'types of the pure files, without DOM', command: ['tsc', '-p', '.config/tsconfig.pure.json'] },
  { name: 'lint', command: ['eslint', '-c', '.config/eslint.config.js', '.'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'build and size budgets', command: ['node', '.config/build.ts'] },
  { name: 'tests in Node', command: [...NODE, '--test', '--test-reporter=dot', 'test/**/*.node.test.ts'] },
  { name: 'tests in browsers', command: ['node', 'test/run/browser-tests.ts'] },
];

try {
  const engines = chosenEngines();
  ensureBrowsers(engines);
  let total = 0;
  for (const step of steps) total += await runStep(step);
  console.log(`\nAll ${steps.length} steps passed in ${engines.join(', ')}: ${total.toFixed(0)} s.\n${steps.length} passed, 0 failed`);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
