import { asFailure, Failure, httpStatus } from "../model/failure";
import type { Runtime } from "../model/runtime";
import type { Thing } from "../model/thing";
import { memberName, pathsOf, type Paths } from "./paths";
import { query } from "./query";
import type { Root } from "./roots";
import { ACTION, type Action, type Answer, type Batch } from "./wire";

/**
 * Does the actions of a batch one after the other. The first that fails ends it; what was done before stays done, as in
 * Excel. `stopAfter` breaks off after so many actions, as if Excel had failed then.
 */
export function runBatch(batch: Batch, runtime: Runtime, root: Root, stopAfter?: number): Answer {
  const paths = pathsOf(batch, runtime, root);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  let index = 0;
  let error: unknown;
  try {
    for (const action of batch.Actions) {
      if (index === stopAfter) throw new Failure("GeneralException");
      results.push({ ActionId: action.Id, Value: perform(action, paths, runtime, traces) });
      index++;
    }
  } catch (caught) {
    error = caught;
  }
  for (const finish of runtime.endings()) {
    try {
      finish();
    } catch (caught) {
      error ??= caught;
    }
  }
  const answer = { Results: results, TraceIds: traces };
  if (error === undefined) return answer;
  const failure = asFailure(error);
  // A mistake of ours must not look like one of Excel's answers.
  if (!failure) throw error as Error;
  const at = Math.min(index, batch.Actions.length - 1);
  return {
    ...answer,
    Error: {
      Code: failure.code,
      Message: failure.message,
      ActionIndex: at,
      HttpStatusCode: httpStatus(failure.code),
      Location: paths.lastUsed,
    },
  };
}

function perform(action: Action, paths: Paths, runtime: Runtime, traces: number[]): unknown {
  if (action.ActionType === ACTION.trace) {
    traces.push(action.Id);
    return null;
  }
  const thing = paths.thing(action.ObjectPathId);
  // Whatever is asked of the null object comes to nothing.
  if (!thing) return null;
  switch (action.ActionType) {
    case ACTION.instantiate:
      return { ...thing.identity(), ...runtime.referenceOf(thing) };
    case ACTION.query:
      paths.lastUsed = `${thing.kind}.load`;
      return query(thing, action.QueryInfo ?? {}, runtime);
    case ACTION.method:
      return call(thing, action, paths, runtime);
    case ACTION.set: {
      const [value] = paths.args(action.ArgumentInfo);
      paths.lastUsed = `${thing.kind}.${memberName(action.Name)}`;
      thing.set(action.Name, value, runtime);
      return null;
    }
    default:
      throw runtime.unknown(`action type ${String(action.ActionType)}`);
  }
}

function call(thing: Thing, action: Action, paths: Paths, runtime: Runtime): unknown {
  if (action.Name === "_KeepReference") {
    runtime.keep(thing);
    return null;
  }
  const args = paths.args(action.ArgumentInfo);
  paths.lastUsed = `${thing.kind}.${memberName(action.Name)}`;
  return thing.call(action.Name, args, runtime) ?? null;
}
