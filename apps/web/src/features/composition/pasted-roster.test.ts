import { describe, expect, it } from 'vitest';
import { cellsOf, readPasted } from './pasted-roster.ts';

const line = (...cells: string[]) => cells.join('\t');

describe('a roster pasted from a workbook', () => {
  it('is read cell by cell: name, kind, organisation, proposer, first day', () => {
    const [read] = readPasted(
      line('Оспанов', 'Ерлан', 'Қайратұлы', 'НПО', 'ОФ «Таза Қала»', 'Общее собрание', '21.12.2023'),
    );
    expect(read).toEqual({
      line: {
        surname: 'Оспанов',
        givenName: 'Ерлан',
        patronymic: 'Қайратұлы',
        kind: 'NPO',
        organisation: 'ОФ «Таза Қала»',
        proposedByName: 'Общее собрание',
        from: '2023-12-21',
      },
      faults: [],
    });
  });

  it('takes a whole name apart, leaves out the paper’s numbers and its line of headings', () => {
    const read = readPasted(`Фамилия\tИмя\n1\tКим Виктория Алексеевна\tгражданин\n2.\tШмидт Эрика\tгосорган`);
    expect(read.map((one) => [one.line.surname, one.line.givenName, one.line.patronymic, one.line.kind])).toEqual([
      ['Ким', 'Виктория', 'Алексеевна', 'CITIZEN'],
      ['Шмидт', 'Эрика', '', 'STATE'],
    ]);
  });

  it('knows the quasi-state sector from a state body, in three languages', () => {
    const kinds = ['квазигосударственный', 'мемлекеттік орган', 'коммерциялық емес ұйым', 'азамат', 'citizen', 'NGO'];
    const read = readPasted(kinds.map((kind, place) => line(`А${place}`, 'Б', '', kind)).join('\n'));
    expect(read.map((one) => one.line.kind)).toEqual(['QUASI_STATE', 'STATE', 'NPO', 'CITIZEN', 'CITIZEN', 'NPO']);
  });

  it('says what it did not understand and never guesses', () => {
    const read = readPasted(
      [line('Иванов', '', '', 'марсианин', '', '', '31.02.2024'), line('Ким', 'А'), line('Ким', 'А')].join('\r\n'),
    );
    expect(read.map(({ faults }) => faults)).toEqual([['givenName', 'kind', 'from'], [], ['twice']]);
  });

  it('keeps tabs and line ends inside quoted cells together', () => {
    expect(cellsOf('Ким\t"ОФ ""Таза\nҚала"""\n\n')).toEqual([['Ким', 'ОФ "Таза Қала"']]);
  });
});
