-- Neovim as a client: opens the file, asks for the code action at the `sorry`, and writes the buffer.
local file, line, out = vim.env.LEMMATA_FILE, tonumber(vim.env.LEMMATA_LINE), vim.env.LEMMATA_OUT
local function note(text) io.stdout:write(text .. "\n") end

vim.cmd("edit " .. file)
local id = vim.lsp.start_client({
  name = "lemmata",
  cmd = vim.split(vim.env.LEMMATA_COMMAND, " "),
  root_dir = vim.fn.getcwd(),
})
vim.lsp.buf_attach_client(0, id)
vim.api.nvim_win_set_cursor(0, { line, 2 })

vim.wait(120000, function() return vim.lsp.get_client_by_id(id).initialized end, 50)
local chosen
local proved = vim.wait(240000, function()
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = {} }
  local answer = vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, 60000)
  for _, client in pairs(answer or {}) do
    for _, action in ipairs(client.result or {}) do
      if action.edit and vim.startswith(action.title, "Prove this sorry: ") then
        chosen = action
        return true
      end
    end
  end
  return false
end, 200)

if not proved then
  note("no proof was offered")
  vim.cmd("cquit 1")
end
note("code action: " .. chosen.title)
vim.lsp.util.apply_workspace_edit(chosen.edit, "utf-16")
vim.cmd("silent write! " .. out)
vim.cmd("qall!")
