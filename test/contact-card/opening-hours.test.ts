import { expect } from '@open-wc/testing';
import { groupDays, readHours, type Span } from '../../src/contact-card/opening-hours.ts';
import { growth, IN_PROPORTION } from '../growth.ts';

const timeOf = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
const spansOf = (spans: Span[]): string => spans.map(({ from, to }) => `${timeOf(from)}-${timeOf(to)}`).join(' ') || 'closed';

/** What was read, in one line: days by number from Monday, 1, to Sunday, 7. */
function show(text: string): string | undefined {
  const hours = readHours(text);
  if (!hours) return undefined;
  const days = groupDays(hours).filter(({ spans }) => spans.length > 0);
  return [
    ...days.map(({ from, to, spans }) => `${from + 1}${from === to ? '' : `-${to + 1}`} ${spansOf(spans)}`),
    ...(hours.holiday ? [`holiday ${spansOf(hours.holiday)}`] : []),
    ...hours.exceptions.map(({ from, to, spans }) => `${from}..${to} ${spansOf(spans)}`),
    ...(hours.byAppointment ? ['appointment'] : []),
    ...hours.unread.map((clause) => `?${clause}`),
  ].join('; ');
}

/** Texts that mean the same, under what they mean. */
const readable: Record<string, string[]> = {
  '1-4 9:00-12:00 13:00-16:30; 5 9:00-13:00': [
    'Mo-Do 09:00-12:00, 13:00-16:30; Fr 9-13 Uhr',
    'Montag bis Donnerstag von 9 bis 12 Uhr und 13 bis 16.30 Uhr\nFreitag 9 Uhr bis 13 Uhr',
    'Mon–Thu: 9am–12pm & 1 p.m. – 4:30 p.m. | Fri 9-1pm',
    'Sprechzeiten: Mo.–Do.: 9.00–12.00 h + 13.00–16.30 h, Fr.: 09.00–13.00 h.',
    'Mo-Do 9-12 Uhr. Mo-Do auch 13-16:30 Uhr. Fr 9-13 Uhr.',
    '9-12 Uhr und 13-16:30 Uhr montags bis donnerstags; 9-13 Uhr freitags',
    'Mo/Do 9-12; Mo-Do 13-16:30; Di + Mi 9-12; Fr 9-13; Sa/So geschlossen',
    '  MONTAG\u00a0\u2010\u00a0DONNERSTAG ９－12, 13−16:30 ;; Fr 9—13\r\n',
  ],
  '1-2 9:00-12:00; 4 9:00-12:00': [
    'Mo,\t Di,  Do  9  -  12  Uhr',
    'Mo., Di., Do. 9–12 h',
    'Mo, Di und Do 09.00 - 12.00 Uhr',
    'Mon, Tue, and Thu 9-12',
  ],
  '2 14:00-18:00; 4 14:00-18:00': ['Di + Do 14:00 - 18:00 Uhr', 'dienstags u. donnerstags 14 bis 18 Uhr', 'Tuesdays/Thursdays 2–6 pm'],
  '1 9:00-12:00; 3 9:00-12:00': ['Mo/Mi 9-12', 'Mo-Mi 9-12; Di geschlossen', 'Mo-Mi 9-12; closed on Tuesdays'],
  '1-7 8:00-10:00': ['täglich 8-10 Uhr', 'Daily, 8am-10am', 'Mo-So 8-10'],
  '1-5 8:00-10:00': ['weekdays 8-10', 'Mo-Fr 8-10; am Wochenende geschlossen'],
  '1 10:00-12:00; 5-7 10:00-12:00': ['Fr-Mo 10-12', 'Wochenende, Mo, Fr 10-12'],
  '5 22:00-26:00': ['Fr 22-2 Uhr', 'Fri 10pm-2am', 'Fr 22:00–02:00'],
  '3 12:00-24:00': ['Mi 12-24 Uhr', 'Mi 12:00-0:00', 'Wed 12pm-12am'],
  '1 0:00-24:00': ['Mo 0-24 Uhr', 'Mo 00:00-24:00'],
  '1 13:00-17:00': ['Mo 1-5pm', 'Mo 13–17 h', 'Mo 1 p.m. to 5 p.m.'],
  '1 9:00-11:00': ['Mo 9-11am', 'Mo 09:00-11:00'],
  '2026-12-24..2026-12-24 closed': ['24.12.2026 geschlossen', '2026-12-24: closed', 'geschlossen am 24. 12. 2026'],
  '2026-12-24..2027-01-01 closed': [
    '24.12.2026-01.01.2027 geschlossen',
    'vom 24.12.2026 bis zum 1.1.2027 geschlossen',
    '2026-12-24 – 2027-01-01 off',
  ],
  '2026-12-24..2026-12-31 closed': ['24.12.-31.12.2026 geschlossen', '24. 12. bis 31. 12. 2026 geschlossen'],
  '2026-12-24..2026-12-24 closed; 2026-12-31..2026-12-31 9:00-12:00': [
    '31.12.2026 9-12 Uhr; 24.12.2026 geschlossen',
    '24.12.2026 geschlossen, 31.12.2026 9-12 Uhr',
  ],
  'holiday 10:00-12:00': ['Feiertage 10-12 Uhr', 'an Feiertagen 10-12 Uhr', 'PH 10-12', 'Bank holidays 10-12'],
  'holiday closed': ['PH off', 'Feiertags geschlossen', 'An gesetzlichen Feiertagen geschlossen', 'closed on public holidays'],
  appointment: ['nach Vereinbarung', 'nur nach telefonischer Vereinbarung', 'Termine nach Absprache', 'n. V.', '\nBy appointment only\n'],
  '1 9:00-12:00; appointment': [
    'Mo 9-12 Uhr; nach Vereinbarung',
    'Mo 9-12 Uhr und nach Terminvereinbarung',
    'Mo 9-12 oder n.V.',
    'Mon 9am-12pm, or by appointment',
  ],
  '': ['Sa/So geschlossen', 'Mo-So closed'],
};

/** What is not certain stays as it was written, and everything else is read. */
const unread = [
  'Mo 9-5',
  'werktags 8-10 Uhr',
  'WE geschlossen',
  'closed on the weekend',
  'die Feiertage geschlossen',
  '2-4 am Montag',
  'Mo 2-6 Uhr',
  'Mo 1:00-5:00',
  'Mo 13-5pm',
  'Mo 9am-5',
  'Mo 9am-11',
  'Mo 0am-9am',
  'Mo 9-1213-14',
  '2026-12-2410-12',
  'Mo 8-12am',
  'Mo 25:00-26:00',
  'Mo 9:60-12',
  'Mo 9-24:30',
  'Mo 24-2',
  'Mo 9-9',
  'Mo 14-6',
  'Mo 0900-1200',
  'Mo ab 9 Uhr',
  'Mo 9-12.12.2026',
  'Mo 9.-12.',
  'Mo-Mo 9-12',
  'Mo oder Di 9-12',
  'Mo-Fr außer Mi 9-12',
  'Mo-Feiertag 9-12',
  'Mo-Feiertag geschlossen',
  'Mo 9-12, Ferien zu',
  'Mo 9-12, 11-13',
  'Mo nach Vereinbarung',
  'Mo 9-12 nach Vereinbarung',
  'Mo 9-12 (nach Vereinbarung)',
  'Mo 9-12 nur nach Vereinbarung',
  'nur nach Vereinbarung',
  'Mo, 24.12.2026 geschlossen',
  '24.12. geschlossen',
  '24.12.-01.01.2027 geschlossen',
  '30.02.2026 geschlossen',
  '30.02.2026-01.03.2026 geschlossen',
  '24.12.2026-32.12.2026 geschlossen',
  '24.12.2026 9-12, 11-13',
  '24.12.2026 geschlossen, Mo 9-12, Mo 10-11',
  '31.12.2026-24.12.2026 geschlossen',
  '24.12.26 geschlossen',
  '1.5. 9-12',
  'geschlossen',
  '9-12 Uhr',
  'Mo',
  '__proto__ 9-12',
];

describe('readHours', () => {
  for (const [meaning, texts] of Object.entries(readable)) {
    for (const text of texts) it(`${JSON.stringify(text)} -> ${meaning}`, () => expect(show(text)).to.equal(meaning));
  }
  for (const clause of unread) {
    it(`${JSON.stringify(clause)} is unread`, () => {
      expect(show(` ${clause};\nDo 10-14`)).to.equal(`4 10:00-14:00; ?${clause}`);
    });
  }
  for (const text of ['', ' ; \n', 'Uhr', 'Mo 9-5', 'Viktoria Blank', '+49 331 813686', 'Mo 9-12 '.repeat(20_000)]) {
    it(`${JSON.stringify(text.slice(0, 20))} -> nothing`, () => expect(readHours(text)).to.equal(undefined));
  }

  it('keeps clauses that contradict an earlier one, and all that are unread in their order', () => {
    const text =
      'So geschlossen\nMo-Fr 9-17\nKlingeln!\nFr 9-13\nSo 10-12\n1.6.2026-30.6.2026 geschlossen\n10.6.2026 9-12\nBitte 2 × klopfen';
    expect(show(text)).to.equal(
      '1-5 9:00-17:00; 2026-06-01..2026-06-30 closed; ?Klingeln!; ?Fr 9-13; ?So 10-12; ?10.6.2026 9-12; ?Bitte 2 × klopfen',
    );
  });

  it('reads none of a clause that is understood in part', () => {
    expect(show('Mi 9-12; Mo 9-12, Mi 10-11, Fr 9-12')).to.equal('3 9:00-12:00; ?Mo 9-12, Mi 10-11, Fr 9-12');
  });

  for (const part of [
    'Mo,',
    'Mo 9-12,',
    '9-',
    '9 - ',
    '1.1.',
    'nach ',
    'x ',
    'Mo-',
    '\u0300',
    '24.12.2026-',
    ' ',
    '\ufdfa',
    '1.1.2026 9-12;',
  ]) {
    it(`is done with many ${JSON.stringify(part)} in no time`, () => {
      expect(growth((length) => readHours(part.repeat(length / part.length)), 100_000)).to.be.below(IN_PROPORTION);
    });
  }

  it('reads a long text', () => {
    const dates = Array.from({ length: 28 }, (_, day) => `${day + 1}.02.2026 9-12 Uhr und 13-16 Uhr`);
    expect(readHours(dates.join('\n'))?.exceptions.length).to.equal(28);
  });
});

describe('groupDays', () => {
  it('puts consecutive days with the same hours together, also the closed ones', () => {
    const nine = [{ from: 540, to: 720 }];
    expect(groupDays(readHours('Mo-Mi, Fr 9-12')!)).to.deep.equal([
      { from: 0, to: 2, spans: nine },
      { from: 3, to: 3, spans: [] },
      { from: 4, to: 4, spans: nine },
      { from: 5, to: 6, spans: [] },
    ]);
  });
});
