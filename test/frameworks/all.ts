import { testContent } from './content.ts';
import { testEvents } from './events.ts';
import { testEverywhere } from './everywhere.ts';
import type { Framework } from './framework.ts';
import { testHandles } from './handles.ts';
import { testPlaces } from './places.ts';
import { testServer } from './server.ts';
import { testValues } from './values.ts';

/** What every framework has to show. */
export function testFramework(framework: Framework): void {
  for (const test of [testEverywhere, testContent, testValues, testEvents, testPlaces, testHandles, testServer]) test(framework);
}
