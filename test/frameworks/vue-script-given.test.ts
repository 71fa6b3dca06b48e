import { GIVEN, testFramework } from './all.ts';
import { loadScript, watchConsole } from './page.ts';
import { vue } from './vue.ts';

await loadScript();
watchConsole();
testFramework(vue, GIVEN);
