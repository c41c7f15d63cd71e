"use strict";

const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

const LANGUAGES = ["lean4", "lean", "python", "scala", "verilog", "systemverilog"];
const SETTINGS = ["background", "timeout", "patience", "jobs", "memoryMb", "toolchain"];

let client;

/** The settings that the user has chosen; the server knows the defaults. */
function chosenSettings() {
  const section = vscode.workspace.getConfiguration("lemmata");
  const chosen = {};
  for (const name of SETTINGS) {
    const known = section.inspect(name);
    const value = known.workspaceFolderValue ?? known.workspaceValue ?? known.globalValue;
    if (value !== undefined) chosen[name] = value;
  }
  return chosen;
}

async function start() {
  const [command, ...args] = vscode.workspace.getConfiguration("lemmata").get("command");
  client = new LanguageClient(
    "lemmata",
    "Lemmata",
    { command, args },
    {
      documentSelector: LANGUAGES.map((language) => ({ scheme: "file", language })),
      initializationOptions: { lemmata: chosenSettings() },
    },
  );
  try {
    await client.start();
  } catch (error) {
    vscode.window.showErrorMessage(
      `Lemmata's server does not start with "${[command, ...args].join(" ")}": ${error.message}. ` +
        "Install it with pip install 'lemmata[server]', or set lemmata.command.",
    );
  }
}

async function stop() {
  const former = client;
  client = undefined;
  if (former) await former.stop();
}

async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand("lemmata.restart", async () => {
      await stop();
      await start();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (client && event.affectsConfiguration("lemmata")) {
        client.sendNotification("workspace/didChangeConfiguration", { settings: { lemmata: chosenSettings() } });
      }
    }),
  );
  await start();
}

module.exports = { activate, deactivate: stop };
