import { GIVEN, testFramework } from './all.ts';
import { loadScript, watchConsole } from './page.ts';
import { react } from './react.ts';

await loadScript();
watchConsole();
testFramework(react, GIVEN);
