/**
 * Puts into package-lock.json the builds for other platforms that npm left out.
 *
 * A registry mirror that serves one platform only makes `npm install` drop the others from the lock file without a
 * word, and `npm ci` then refuses that file everywhere. Their names and versions stand in the packages that want
 * them; only the checksums are missing, which npm does without. Run it after `npm install` of something new.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SYSTEMS = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const CPUS = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

/** What packages want for some platform and the lock file does not name: `{name, version, dev}`. */
export function missingBuilds({ packages }) {
  return Object.entries(packages).flatMap(([path, { dev, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(
        ([name]) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      )
      .map(([name, version]) => ({ name, version, dev })),
  );
}

function entry({ name, version, dev }) {
  const words = name.split("/").at(-1).split("-");
  const only = (known) => words.filter((word) => known.includes(word));
  const cpu = only(CPUS);
  const os = only(SYSTEMS);
  if (!/^\d/.test(version) || os.length !== 1 || cpu.length !== 1)
    throw new Error(`${name} ${version}: unclear`);
  return { version, cpu, ...(dev ? { dev } : {}), optional: true, os };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(import.meta.dirname, "..", "package-lock.json");
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const missing = missingBuilds(lock);
  for (const each of missing) lock.packages[`node_modules/${each.name}`] = entry(each);
  const inOrder = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(inOrder) }, null, 2)}\n`);
  console.log(
    missing.length === 0 ? "Nothing was missing." : `Added ${missing.map(({ name }) => name).join(", ")}`,
  );
}
