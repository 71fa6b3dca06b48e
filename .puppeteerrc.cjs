// The tests drive the browsers of the system; no download at install.
module.exports = { skipDownload: true };
