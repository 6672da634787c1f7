import fc from "fast-check";

import type { TargetDraft } from "../../../src/actions/own";
import type { Condition, Evidence, Test } from "../../../src/campaign/measure";
import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import { type Field, isDateKind, type Register } from "../../../src/registers/register";
import { definitionRows } from "../../../src/sheets/own/definitionRows";
import type { OwnMeasure } from "../../../src/sheets/own/words";

/** Targets that a centre might think of, over the registers of the campaign. */
export function drafts(): fc.Arbitrary<readonly TargetDraft[]> {
  const when = fc.constantFrom<TargetDraft["when"]>("always", "year-end");
  return fc.array(fc.tuple(measure(), when, fc.nat()), { minLength: 3, maxLength: 5 }).map((all) =>
    all.map(([of, when, number], index): TargetDraft => {
      const isCount = of.kind === "count" || of.kind === "per-month";
      const level = of.kind === "none" ? number % 2 : isCount ? number % 4 : [0.5, 0.9, 1][number % 3];
      return {
        id: `T-${String(index + 1)}`,
        department: sonLa2026.departments[number % 4]?.id ?? "",
        text: `Chỉ tiêu tự đặt ${String(index + 1)}`,
        clause: "",
        rows: definitionRows(of, sonLa2026),
        compare: of.kind === "none" ? "<=" : !isCount && number % 5 === 0 ? ">" : ">=",
        level: level ?? 1,
        stretch: null,
        when,
        max: null,
      };
    }),
  );
}

const DATED = sonLa2026.registers.filter(({ date }) => date !== undefined);
const PEOPLE = sonLa2026.registers.filter(({ people }) => people !== undefined);

function measure(): fc.Arbitrary<OwnMeasure> {
  const register = fc.constantFrom(...sonLa2026.registers);
  return fc.oneof(
    { weight: 4, arbitrary: register.chain(rowsMeasure) },
    {
      weight: 2,
      arbitrary: register.chain((one) =>
        scope(one).map((all): OwnMeasure => ({ kind: "count", register: one.id, scope: all })),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...DATED).map(({ id }): OwnMeasure => ({ kind: "per-month", register: id })),
    },
    { weight: 3, arbitrary: fc.constantFrom(...PEOPLE).chain(coverage) },
    {
      weight: 1,
      arbitrary: fc
        .subarray(listOf("incidents", "Loại").values.slice(), { minLength: 1, maxLength: 2 })
        .map((types): OwnMeasure => ({ kind: "none", types })),
    },
    { weight: 1, arbitrary: register.chain(deadline) },
  );
}

function rowsMeasure(register: Register): fc.Arbitrary<OwnMeasure> {
  return fc
    .record({
      kind: fc.constantFrom("share", "on-time", "need-met"),
      scope: scope(register),
      tests: fc.array(test(register), { minLength: 1, maxLength: 3 }),
    })
    .map(({ kind, ...rest }) => ({ kind: kind as "share", register: register.id, ...rest }));
}

function deadline(register: Register): fc.Arbitrary<OwnMeasure> {
  const dates = fieldsOf(register, DATES);
  return fc
    .record({
      scope: scope(register),
      sent: fc.constantFrom(...dates),
      before: fc.record({ month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 28 }) }),
    })
    .map((rest): OwnMeasure => ({ kind: "deadline", register: register.id, ...rest }));
}

function coverage(people: Register): fc.Arbitrary<OwnMeasure> {
  const asked = DATED.flatMap((register) =>
    register.fields
      .filter(({ refersTo }) => refersTo.includes(people.id))
      .map(({ label }) => ({ register, who: label })),
  );
  const evidence = fc
    .subarray(asked, { minLength: 1, maxLength: Math.min(2, asked.length) })
    .chain((all) => fc.tuple(...all.map(({ register, who }) => evidenceOf(register, who))));
  return fc
    .record({ evidence, silence: fc.constantFrom("pass", "fail", "missing", "out") })
    .map(({ silence, ...rest }): OwnMeasure => {
      return { kind: "coverage", people: people.id, silence: silence as "pass", ...rest };
    });
}

function evidenceOf(register: Register, who: string): fc.Arbitrary<Evidence> {
  const lists = register.fields.filter(LISTS);
  const field = lists.map((one) =>
    fc.constantFrom(...one.values).map((good) => ({ field: one.label, good })),
  );
  return fc
    .record({ where: scope(register), says: fc.oneof(fc.constantFrom("good", "bad"), ...field) })
    .map(({ where, says }): Evidence => {
      return { register: register.id, who, date: register.date ?? "", where, says: says };
    });
}

function scope(register: Register): fc.Arbitrary<Condition[]> {
  const dates = fieldsOf(register, DATES);
  const texts = fieldsOf(register, ({ kind }) => kind === "text" || kind === "code");
  const lists = register.fields.filter(LISTS);
  const date = fc.constantFrom(...dates);
  const any = fc.constantFrom(...register.fields.map(({ label }) => label));
  return fc.array(
    fc.oneof(
      ...(dates.length === 0
        ? []
        : [
            date.map((field): Condition => ({ kind: "in-period", field })),
            fc.tuple(date, date).map((fields): Condition => ({ kind: "any-in-period", fields })),
            fc.tuple(date, date).map(([from, until]): Condition => ({ kind: "present", from, until })),
          ]),
      ...lists.map(({ label, values }) =>
        fc
          .subarray(values.slice(), { minLength: 1 })
          .map((some): Condition => ({ kind: "one-of", field: label, values: some })),
      ),
      ...lists.map(({ label, values }) =>
        fc.constantFrom(...values).map((value): Condition => ({ kind: "not", field: label, value })),
      ),
      ...(texts.length === 0
        ? []
        : [
            fc
              .tuple(fc.constantFrom(...texts), fc.constantFrom("DT1", "x", "QLCS-4"))
              .map(([field, is]): Condition => ({ kind: "names", field, is })),
          ]),
      any.map((field): Condition => ({ kind: "filled", field })),
    ),
    { maxLength: 3 },
  );
}

function test(register: Register): fc.Arbitrary<Test> {
  const dates = fieldsOf(register, DATES);
  const lists = register.fields.filter(LISTS);
  const date = fc.constantFrom(...dates);
  const onTime = fc
    .tuple(date, date, fc.constantFrom("not-due", "pass"), fc.constantFrom("missing", "pass"))
    .map(([due, done, open, undated]): Test => {
      return { kind: "on-time", due, done, open: open as "pass", undated: undated as "pass" };
    });
  const given = fc.constantFrom(...register.fields.map(({ label }) => label));
  return fc.oneof(
    ...lists.map(({ label, values }) =>
      fc.constantFrom(...values).map((value): Test => ({ kind: "is", field: label, value })),
    ),
    given.map((field): Test => ({ kind: "given", field })),
    ...(dates.length === 0
      ? []
      : [
          date.map((field): Test => ({ kind: "dated-in-period", field })),
          date.map((field): Test => ({ kind: "done", field })),
          fc
            .tuple(date, date)
            .map(([changed, updated]): Test => ({ kind: "updated-since", changed, updated })),
          onTime,
        ]),
  );
}

const DATES = ({ kind }: Field) => isDateKind(kind);
const LISTS = ({ kind }: Field) => kind === "list";

function fieldsOf({ fields }: Register, wanted: (field: Field) => boolean): string[] {
  return fields.filter(wanted).map(({ label }) => label);
}

function listOf(id: string, label: string): Field {
  const found = sonLa2026.registers
    .find((register) => register.id === id)
    ?.fields.find((field) => field.label === label);
  if (!found) throw new Error(`no field ${label}`);
  return found;
}
