const { evaluateClaims, evaluateSamples } = await import(`${process.cwd()}/evaluate/claims.ts`);
const want=/^(found, (essential|all|event|relation|statement)|precision|parties|chain|whole chain|status|mode|date|place|counts|leak)/;
const out=(e:any)=>{ for(const f of e.figures) if(want.test(f.measure)) process.stdout.write(`${f.part} | ${f.measure} | ${f.value.toFixed(1)} (${f.size})\n`)};
out(await evaluateClaims()); out(await evaluateSamples());
