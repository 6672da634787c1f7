import { kindOf } from "./kind";
import type { Runtime } from "./runtime";
import { thing, type Thing } from "./thing";

/** An object that the client makes itself when it starts. */
export function internalService(name: string, runtime: Runtime): Thing {
  if (name !== "Microsoft.InternalService.AddinInternalService") throw runtime.unknown(`new ${name}`);
  return thing(SERVICE, name);
}

const SERVICE = kindOf<string>({
  name: "AddinInternalService",
  properties: {},
  methods: { NotifyActionHandlerReady: { run: () => null } },
});
