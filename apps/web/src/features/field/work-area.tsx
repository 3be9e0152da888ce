'use client';

import type { FormWords } from '../shared/form-words.ts';
import { CapturePanel } from './capture/capture-panel.tsx';
import type { FieldWork } from './capture/use-draft.ts';
import type { Position } from './outbox/entry.ts';
import { type KnownVisit, useVisitEntries, VisitPanel, visitOfToday } from './visit/visit-panel.tsx';

/** The working part of a mission's field page: the camera, and the visit that what is recorded belongs to. */
export function WorkArea({
  work,
  visits,
  site,
  sitePlace,
  words,
}: {
  work: FieldWork;
  visits: readonly KnownVisit[];
  site: Position | null;
  sitePlace: string;
  words: FormWords;
}) {
  const { ref } = visitOfToday(visits, useVisitEntries(work));
  return (
    <>
      <CapturePanel work={work} visit={ref} site={site} />
      <VisitPanel work={work} visits={visits} sitePlace={sitePlace} words={words} />
    </>
  );
}
