export function stageMilliseconds(errors: string): [stage: string, milliseconds: number][];
