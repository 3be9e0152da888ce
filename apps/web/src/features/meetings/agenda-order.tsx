'use client';

import { Button, Form, Icon } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ActProblem, type ActWords } from '../act/act-problem.tsx';
import { useAct } from '../act/use-act.ts';
import { orderAgenda } from './agenda-acts.ts';
import css from './meetings.module.css';

/** The words of the order, `§` standing for a question. */
export type OrderWords = { act: ActWords; help: string; up: string; down: string; save: string; cancel: string };

/** The questions in the order they will have: dragged, or moved by their arrows. Nothing changes until it is saved. */
export function AgendaOrder({
  meetingId,
  items,
  others,
  words,
  done,
}: {
  meetingId: string;
  /** Those that are on the agenda. */
  items: readonly { id: string; title: string }[];
  /** The rest: they keep their place behind. */
  others: readonly string[];
  words: OrderWords;
  done: () => void;
}) {
  const router = useRouter();
  const [order, setOrder] = useState(items);
  const [dragged, setDragged] = useState<string | null>(null);
  const act = useAct(
    (base) => orderAgenda(base, meetingId, [...order.map(({ id }) => id), ...others]),
    () => {
      done();
      router.refresh();
    },
  );
  function move(from: number, to: number) {
    const moved = order[from];
    if (!moved || to < 0 || to >= order.length) return;
    const rest = order.filter((_, place) => place !== from);
    setOrder([...rest.slice(0, to), moved, ...rest.slice(to)]);
  }
  return (
    <Form onSubmit={act.submit}>
      <ActProblem act={act} words={words.act} />
      <p className={css.soft}>{words.help}</p>
      <input type="hidden" name="order" value={order.map(({ id }) => id).join(' ')} />
      <ol className={css.orderList}>
        {order.map(({ id, title }, place) => (
          <li
            key={id}
            className={css.orderRow}
            draggable
            data-dragged={dragged === id || undefined}
            onDragStart={() => setDragged(id)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => {
              event.preventDefault();
              const from = order.findIndex((one) => one.id === dragged);
              if (from >= 0 && from !== place) move(from, place);
            }}
          >
            <Icon name="menu" size={16} />
            <span>
              {place + 1}. {title}
            </span>
            <Button
              kind="quiet"
              size="small"
              icon="arrowUp"
              aria-label={words.up.replace('§', title)}
              disabled={place === 0}
              onClick={() => move(place, place - 1)}
            >
              {''}
            </Button>
            <Button
              kind="quiet"
              size="small"
              icon="arrowDown"
              aria-label={words.down.replace('§', title)}
              disabled={place === order.length - 1}
              onClick={() => move(place, place + 1)}
            >
              {''}
            </Button>
          </li>
        ))}
      </ol>
      <Button type="submit" disabled={act.pending}>
        {words.save}
      </Button>
    </Form>
  );
}
