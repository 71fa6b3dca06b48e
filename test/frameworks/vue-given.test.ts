import { GIVEN, testFramework } from './all.ts';
import { loadPackage, watchConsole } from './page.ts';
import { vue } from './vue.ts';

await loadPackage();
watchConsole();
testFramework(vue, GIVEN);
