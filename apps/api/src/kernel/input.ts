import type { LegalDate } from '@kenes/calendar';
import { isLocale, type Locale } from '@kenes/messages';
import { combine, notInFuture } from '@kenes/rules';
import type { Act } from './command.ts';
import { isUuid } from './id.ts';
import { type FieldProblem, invalid } from './refusals.ts';
import { cleanText, type LocalizedText } from './texts.ts';

/** A text in several languages as a client sends it. */
export interface LocalizedTextGiven {
  readonly authentic: string;
  readonly kk?: string | null;
  readonly ru?: string | null;
  readonly en?: string | null;
}

/**
 * Reads a command's input field by field and remembers every fault, so that a person mends all of them at once. Nothing
 * that was entered is echoed. Call `done()` before the first value is used.
 */
export class InputReading {
  private readonly faults: FieldProblem[] = [];
  private readonly within: string;

  /** `within` goes before every path: of a part that is read by what reads it alone elsewhere. */
  constructor(within = '') {
    this.within = within;
  }

  /** Remembers a fault that the caller found. */
  fault(path: string, code: string, facts?: FieldProblem['facts']): void {
    this.faults.push({ path: `${this.within}${path}`, code, ...(facts ? { facts } : {}) });
  }

  /** NFC, trimmed; null where it is empty. At most `max` characters (2 000 unless said). */
  optional(path: string, value: string | null | undefined, max = 2_000): string | null {
    const text = cleanText(value);
    if (text && text.length > max) this.fault(path, 'TOO_LONG', { max });
    return text;
  }

  /** The same, and it must not be empty. */
  required(path: string, value: string | null | undefined, max = 2_000): string {
    const text = this.optional(path, value, max);
    if (text === null) this.fault(path, 'REQUIRED');
    return text ?? '';
  }

  /** What a list holds, none where it was not given; more than `max` is a fault, and nothing beyond is read. */
  list<Part>(path: string, given: readonly Part[] | null | undefined, max: number): readonly Part[] {
    const parts = given ?? [];
    if (parts.length <= max) return parts;
    this.fault(path, 'TOO_MANY', { max });
    return parts.slice(0, max);
  }

  /** A text in several languages whose authentic one is there; null where nothing was given. */
  localized(path: string, value: LocalizedTextGiven | null | undefined, max = 4_000): LocalizedText | null {
    if (!value) return null;
    const authentic: Locale = isLocale(value.authentic) ? value.authentic : 'kk';
    if (authentic !== value.authentic) this.fault(`${path}.authentic`, 'UNKNOWN_LANGUAGE');
    const kk = this.optional(`${path}.kk`, value.kk, max);
    const ru = this.optional(`${path}.ru`, value.ru, max);
    const en = this.optional(`${path}.en`, value.en, max);
    const text: LocalizedText = { authentic, ...(kk ? { kk } : {}), ...(ru ? { ru } : {}), ...(en ? { en } : {}) };
    if (!text[authentic]) this.fault(`${path}.${authentic}`, 'REQUIRED');
    return text;
  }

  /** The same, and it must be given. */
  requiredLocalized(path: string, value: LocalizedTextGiven | null | undefined, max = 4_000): LocalizedText {
    const text = this.localized(path, value, max);
    if (!text) this.fault(path, 'REQUIRED');
    return text ?? { authentic: 'kk' };
  }

  /** An id of a register; null where none was given, or what was given is none: no statement may be asked about it. */
  registerId(path: string, value: string | null | undefined): string | null {
    if (!value) return null;
    if (isUuid(value)) return value;
    this.fault(path, 'NOT_THERE');
    return null;
  }

  /** An http or https address; null where none was given. */
  url(path: string, value: string | null | undefined): string | null {
    const text = this.optional(path, value, 1_000);
    if (text && !isWebAddress(text)) this.fault(path, 'NOT_A_WEB_ADDRESS');
    return text;
  }

  /** Stops with every fault there is. */
  done(): void {
    if (this.faults.length > 0) throw invalid(...this.faults);
  }
}

function isWebAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname.includes('.');
}

/**
 * The day of a fact as given, or today. A fact after today is refused (FACT_IN_FUTURE); one long ago is late entry, allowed and
 * visible in the journal.
 */
export function factOn(act: Act, on: string | null | undefined): LegalDate {
  const day = on ? Temporal.PlainDate.from(on) : act.today;
  act.obey(combine(notInFuture(day, act.today)));
  return day;
}
