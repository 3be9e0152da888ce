'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Choice } from './live-meeting.ts';

/** What the secretary has marked for a member and not recorded yet. */
export type Mark = { choice: Choice; ground?: string; optionIds?: readonly string[] };
/** Marks by the member's id. */
export type Marks = Readonly<Record<string, Mark>>;

const PLACE = 'kenes-roll:';

function kept(voteId: string): Marks {
  try {
    return JSON.parse(localStorage.getItem(PLACE + voteId) ?? '{}');
  } catch {
    return {};
  }
}

/** Only this vote's marks stay on the device: those of votes that are over are nobody's. */
function keep(voteId: string, marks: Marks): void {
  try {
    for (const place of Object.keys(localStorage)) if (place.startsWith(PLACE)) localStorage.removeItem(place);
    if (Object.keys(marks).length > 0) localStorage.setItem(PLACE + voteId, JSON.stringify(marks));
  } catch {
    // A full or forbidden storage is no reason to stop the roll call.
  }
}

/** The marks of a roll call, kept on the device until they are recorded: a lost network or a reload loses none. */
export function useKeptMarks(voteId: string): {
  marks: Marks;
  mark: (more: Marks) => void;
  forget: () => void;
} {
  const [marks, setMarks] = useState<Marks>({});
  // The server does not know them: they come once the page is the device's own.
  useEffect(() => setMarks(kept(voteId)), [voteId]);
  const mark = useCallback(
    (more: Marks) =>
      setMarks((before) => {
        const all = { ...before, ...more };
        keep(voteId, all);
        return all;
      }),
    [voteId],
  );
  const forget = useCallback(() => {
    keep(voteId, {});
    setMarks({});
  }, [voteId]);
  return { marks, mark, forget };
}
