'use client';

import { Dialog } from '@kenes/ui';
import { AgendaOrder, type OrderWords } from './agenda-order.tsx';

/** The order of the agenda behind its button. */
export function AgendaOrderAct({
  label,
  close,
  ...given
}: {
  label: string;
  close: string;
  meetingId: string;
  items: readonly { id: string; title: string }[];
  others: readonly string[];
  words: OrderWords;
}) {
  return (
    <Dialog trigger={label} title={label} closeLabel={close} size="small" icon="menu">
      {(done) => <AgendaOrder {...given} done={done} />}
    </Dialog>
  );
}
