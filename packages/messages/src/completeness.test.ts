import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { catalog, locales, type Message } from './index.ts';

/** Texts that are the same in Kazakh and Russian for a reason. */
const SAME_IN_BOTH: Readonly<Record<string, string>> = {
  'common.productName': 'the name of the product is a Kazakh word in every language but English',
  'cabinet.scan': 'скан is the same word in both',
  'enums.OpinionBy_COMMISSION': 'комиссия is the same word in both',
  'meetings.commission': 'комиссия is the same word in both',
  'record.commission': 'комиссия is the same word in both',
  'record.candidate': 'кандидат is the same word in both',
  'councilWork.commission': 'комиссия is the same word in both',
  'councilWork.tool_journal': 'журнал is the same word in both',
  'draftActs.commission': 'комиссия is the same word in both',
  'meetings.materialFile': 'файл is the same word in both',
  'expertises.file': 'файл is the same word in both',
  'meetings.screenPlain': 'экран is the same word in both',
  'room.quorum': 'кворум is the same word in both',
  'room.minutesShort': 'мин is the same in both',
  'verification.edition': 'редакция is the same word in both',
  'verification.certificate': 'сертификат is the same word in both',
  'cabinet.addressee': 'адресат is the same word in both',
  'cabinet.colBody': 'адресат is the same word in both',
  'cabinet.mission': 'мониторинг is the same word in both',
  'cabinet.object': 'объект is the same word in both',
  'ballots.rating': 'рейтинг is the same word in both',
  'ballots.colCandidate': 'кандидат is the same word in both',
  'documents.protocol.competition': 'конкурс is the same word in both',
  'documents.meeting.candidate': 'кандидат is the same word in both',
  'documents.protocol.column.candidate': 'кандидат is the same word in both',
  'enums.ImportField_CORRESPONDENT': 'корреспондент is the same word in both',
  'imports.title': 'импорт is the same word in both',
  'imports.colFile': 'файл is the same word in both',
  'imports.step_file': 'файл is the same word in both',
  'documents.listing.titleOn': 'names and a date, in one order in every language',
  'composition.phone': 'телефон is the same word in both',
  'lists.selectedBody': 'адресат is the same word in both',
  'desk.norm': 'норма is the same word in both',
  'enums.EvidenceKind_PHOTO': 'фото is the same word in both',
  'enums.CivicEventKind_ACTION': 'акция is the same word in both',
  'field.metres': 'the sign of the metre',
  'field.megabytes': 'the sign of the megabyte',
  'journal.title': 'журнал is the same word in both',
  'cabinet.phone': 'телефон is the same word in both',
  'portal.navMissions': 'мониторинг is the same word in both',
  'portal.mission': 'мониторинг is the same word in both',
  'portal.hit_MISSION': 'мониторинг is the same word in both',
  'portal.addressee': 'адресат is the same word in both',
  'portal.body': 'орган is the same word in both',
  'portal.regionShort_71': 'АСТ is short for the same name in both',
  'portal.regionShort_10': 'АБАЙ is the same name in both',
  'portal.regionShort_33': 'ЖЕТ is short for the same name in both',
  'portal.regionShort_19': 'АЛМ обл. is short for области and облысы alike',
  'portal.regionShort_79': 'ШЫМ is short for the same name in both',
  'portal.regionShort_75': 'АЛМ is short for the same name in both',
  'cabinet.navMissions': 'мониторинг is the same word in both',
  'cabinet.navJournal': 'журнал is the same word in both',
};

/** Function words that no Kazakh sentence has; letters will not do («объект», «ащы» are Kazakh too), nor «не» and «от». */
const RUSSIAN_WORDS = /(?:^|[^\p{L}])(?:и|или|для|это|что|нет|если|на|по|при|из)(?:[^\p{L}]|$)/iu;

function argumentNames(elements: readonly MessageFormatElement[], into = new Set<string>()): Set<string> {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    if (element.type !== TYPE.tag) into.add(element.value);
    if (element.type === TYPE.tag) argumentNames(element.children, into);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const option of Object.values(element.options)) argumentNames(option.value, into);
    }
  }
  return into;
}

const named = (text: string) => [...argumentNames(parse(text, { ignoreTag: true }))].sort();

const all: [string, Message][] = Object.entries(catalog).flatMap(([namespace, entries]) =>
  Object.entries(entries).map(([key, message]): [string, Message] => [`${namespace}.${key}`, message]),
);

describe('the catalogue', () => {
  it('has something to check', () => expect(all.length).toBeGreaterThan(50));

  it('says everything in three languages', () => {
    const empty = all.filter(([, message]) => locales.some((locale) => message[locale].trim() === ''));
    expect(empty.map(([key]) => key)).toEqual([]);
  });

  it('has texts in composed form (NFC), as they are stored and searched', () => {
    const loose = all.filter(([, message]) =>
      locales.some((locale) => message[locale] !== message[locale].normalize('NFC')),
    );
    expect(loose.map(([key]) => key)).toEqual([]);
  });

  it('asks for the same arguments in each language, by names in Latin letters', () => {
    const differing = all
      .map(([key, message]) => ({ key, kk: named(message.kk), ru: named(message.ru), en: named(message.en) }))
      .filter(
        ({ kk, ru, en }) =>
          String(kk) !== String(ru) || String(kk) !== String(en) || kk.some((name) => !/^[a-z]\w*$/i.test(name)),
      );
    expect(differing).toEqual([]);
  });

  it('does not pass a Russian text off as Kazakh', () => {
    const copied = all
      .filter(
        ([key, message]) =>
          message.kk === message.ru && /\p{Script=Cyrillic}/u.test(message.kk) && !(key in SAME_IN_BOTH),
      )
      .map(([key]) => key);
    expect(copied).toEqual([]);
  });

  it('keeps its allow-list honest: an excused key exists and is indeed the same', () => {
    const same = new Set(all.filter(([, message]) => message.kk === message.ru).map(([key]) => key));
    expect(Object.keys(SAME_IN_BOTH).filter((key) => !same.has(key))).toEqual([]);
  });

  it('has no Russian function word inside a Kazakh text', () => {
    expect(all.filter(([, message]) => RUSSIAN_WORDS.test(message.kk)).map(([key]) => key)).toEqual([]);
  });
});
