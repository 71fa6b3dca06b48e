import { testContent } from './content.ts';
import { testEvents } from './events.ts';
import { testEverywhere } from './everywhere.ts';
import type { Framework } from './framework.ts';
import { testHandles } from './handles.ts';
import { testPlaces } from './places.ts';
import { testServer } from './server.ts';
import { testValues } from './values.ts';

/** What every framework has to show: of what widgets are given, and of what becomes of them. Each half has a page of its own, because a page
   with both was the heaviest of all, and WebKit twice lost its connection to it in the middle of a whole run. */
export const GIVEN = [testEverywhere, testContent, testValues];
export const LIVED = [testEvents, testPlaces, testHandles, testServer];

export function testFramework(framework: Framework, tests: readonly ((framework: Framework) => void)[]): void {
  for (const test of tests) test(framework);
}
