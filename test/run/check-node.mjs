// Runs before everything else, in plain JavaScript, so that an old Node can say what is wrong with it.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`This is Node ${process.versions.node}; the tools need 22.18 or newer.
npm ci brings one along for the project (the package "node"). If npm was told to ignore install scripts, or this is no Linux or Windows on x64: install Node 24.`);
  process.exit(1);
}
