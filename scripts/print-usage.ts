// Loaded before a command, prints at its end the CPU time it took, in microseconds, and the most memory, in kB.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  console.log(`usage: ${userCPUTime + systemCPUTime} ${maxRSS}`)
})
