'use client';

import { Button, type FieldProps, TextInput } from '@kenes/ui';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { graphql } from '../../graphql.ts';
import { read } from '../../session/client.ts';
import css from './body-field.module.css';
import type { BodySpec, Choice } from './field-spec.ts';
import type { FormWords } from './form-words.ts';
import type { Drawn } from './plain-field.tsx';

const FindBodies = graphql(`
  query FindBodies($search: String!) {
    organisations(first: 8, search: $search) { nodes { id bin region name { text } } }
  }
`);

/** The same field, drawn from its description. */
export function BodyControl({ spec, errorOf, words }: Drawn<BodySpec>) {
  const { name, label, hint, required } = spec;
  return (
    <BodyField
      name={name}
      label={label}
      hint={hint}
      error={errorOf(name)}
      required={required}
      {...(!required && { optional: words.optional })}
      many={spec.many ?? false}
      chosen={spec.values ?? (spec.value ? [spec.value] : [])}
      requiredWhen={spec.requiredWhen}
      words={words}
    />
  );
}

/** Organisations of the register, found by name or BIN; what is chosen goes with the form as hidden values. */
export function BodyField({
  name,
  label,
  hint,
  error,
  optional,
  many,
  chosen,
  words,
  requiredWhen,
}: FieldProps & {
  many: boolean;
  chosen: readonly Choice[];
  words: FormWords;
  required?: boolean | undefined;
  requiredWhen?: { name: string; among: readonly string[] } | undefined;
}) {
  const box = useRef<HTMLDivElement>(null);
  const needed = useChosen(box, requiredWhen);
  const [picked, setPicked] = useState<readonly Choice[]>(chosen);
  const [found, setFound] = useState<readonly Choice[] | null>(null);
  const asked = useRef('');

  async function search(text: string) {
    asked.current = text.trim();
    if (asked.current.length < 2) {
      setFound(null);
      return;
    }
    const mine = asked.current;
    const data = await read(FindBodies, { search: mine });
    if (mine !== asked.current || !data) return;
    setFound(
      data.organisations.nodes.map((body) => ({
        value: body.id,
        label: body.name.text,
        hint: [body.bin, body.region].filter(Boolean).join(' · '),
      })),
    );
  }

  function take(choice: Choice) {
    setPicked(many ? [...picked.filter(({ value }) => value !== choice.value), choice] : [choice]);
    setFound(null);
  }

  return (
    <div className={css.field} ref={box}>
      {(many || picked.length === 0) && (
        <TextInput
          name={`${name}.search`}
          id={name}
          label={label}
          hint={hint ?? words.findBody}
          error={error}
          optional={needed ? undefined : optional}
          required={needed && picked.length === 0}
          autoComplete="off"
          onChange={(event) => void search(event.currentTarget.value)}
        />
      )}
      {!many && picked.length > 0 && <p className={css.label}>{label}</p>}
      <ul className={css.found} hidden={found === null} aria-live="polite" aria-label={words.findBody}>
        {found?.map((choice) => (
          <li key={choice.value}>
            <button type="button" onClick={() => take(choice)}>
              {choice.label}
              {choice.hint && <small>{choice.hint}</small>}
            </button>
          </li>
        ))}
        {found?.length === 0 && <li className={css.none}>{words.nothingFound}</li>}
      </ul>
      {picked.length > 0 && (
        <ul className={css.picked}>
          {picked.map((choice) => (
            <li key={choice.value}>
              <input type="hidden" name={name} value={choice.value} />
              <span>{choice.label}</span>
              <Button
                kind="quiet"
                size="small"
                icon="close"
                onClick={() => setPicked(picked.filter(({ value }) => value !== choice.value))}
              >
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Whether another control of the same form says one of some values now. */
function useChosen(
  box: RefObject<HTMLElement | null>,
  when: { name: string; among: readonly string[] } | undefined,
): boolean {
  const [chosen, setChosen] = useState(false);
  const { name = '', among = none } = when ?? {};
  useEffect(() => {
    const form = box.current?.closest('form');
    if (!form || name === '') return;
    const look = () => setChosen(among.includes(String(new FormData(form).get(name) ?? '')));
    look();
    form.addEventListener('change', look);
    return () => form.removeEventListener('change', look);
  }, [box, name, among]);
  return chosen;
}

const none: readonly string[] = [];
