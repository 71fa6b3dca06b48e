import { GIVEN, testFramework } from './all.ts';
import { loadPackage, watchConsole } from './page.ts';
import { react } from './react.ts';

await loadPackage();
watchConsole();
testFramework(react, GIVEN);
