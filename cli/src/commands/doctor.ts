import type { ServedRole } from '../config/roles.js';
import { diagnose, formatFindings } from '../doctor/doctor.js';

/** Prints the diagnosis of a role; sets the exit code to 1 if something failed. */
export async function printDiagnosis(
  role: ServedRole,
  environment: Readonly<Record<string, string | undefined>>,
  { json }: { json?: boolean },
): Promise<void> {
  const findings = await diagnose(role, environment);
  const isColoured = process.stdout.isTTY && !environment.NO_COLOR;
  process.stdout.write(json ? `${JSON.stringify(findings, undefined, 2)}\n` : formatFindings(findings, isColoured));
  if (findings.some(({ status }) => status === 'failed')) process.exitCode = 1;
}
