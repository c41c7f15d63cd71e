prelude
import Init.System.World

/-! Files and streams. -/

/-- How a file is opened. -/
inductive IO.FS.Mode where
  /-- To read from its start; it must exist. -/
  | read
  /-- To write; what was in it is lost. -/
  | write
  /-- To write; it must not exist. -/
  | writeNew
  /-- To read and write from its start; it must exist. -/
  | readWrite
  /-- To write behind what is in it. -/
  | append

namespace IO

/-- An open file, closed when nothing refers to it any more. -/
opaque FS.Handle : Type := Unit

/-- Where text comes from and goes to: a file, or a program's own. -/
structure FS.Stream where
  flush : IO Unit
  /-- At most so many bytes; none at the end. -/
  read : USize → IO ByteArray
  write : ByteArray → IO Unit
  /-- Text up to a line end, which is included; empty at the end. -/
  getLine : IO String
  putStr : String → IO Unit
  isTty : BaseIO Bool

instance : Inhabited FS.Stream where
  default := ⟨throw default, fun _ => throw default, fun _ => throw default, throw default, fun _ => throw default,
    pure false⟩

@[extern "lean_get_stdin"] opaque getStdin : BaseIO FS.Stream
@[extern "lean_get_stdout"] opaque getStdout : BaseIO FS.Stream
@[extern "lean_get_stderr"] opaque getStderr : BaseIO FS.Stream

/-- Replace this thread's standard stream and return the former one. -/
@[extern "lean_get_set_stdin"] opaque setStdin : FS.Stream → BaseIO FS.Stream
@[extern "lean_get_set_stdout"] opaque setStdout : FS.Stream → BaseIO FS.Stream
@[extern "lean_get_set_stderr"] opaque setStderr : FS.Stream → BaseIO FS.Stream

namespace FS.Handle

@[extern "lean_io_prim_handle_flush"]
opaque flush (h : @& FS.Handle) : IO Unit

/-- At most so many bytes; none at the end. -/
@[extern "lean_io_prim_handle_read"]
opaque read (h : @& FS.Handle) (bytes : USize) : IO ByteArray

@[extern "lean_io_prim_handle_write"]
opaque write (h : @& FS.Handle) (buffer : @& ByteArray) : IO Unit

/-- Text up to a line end, which is included; empty at the end. -/
@[extern "lean_io_prim_handle_get_line"]
opaque getLine (h : @& FS.Handle) : IO String

@[extern "lean_io_prim_handle_put_str"]
opaque putStr (h : @& FS.Handle) (s : @& String) : IO Unit

end FS.Handle
end IO

/-- The path of a file. -/
structure System.FilePath where
  toString : String

instance : Inhabited System.FilePath := ⟨⟨""⟩⟩

instance : CoeTail String System.FilePath := ⟨System.FilePath.mk⟩

namespace IO.FS

@[extern "lean_io_prim_handle_mk"]
opaque Handle.mk (fn : @& System.FilePath) (mode : FS.Mode) : IO Handle

@[extern "lean_io_remove_file"]
opaque removeFile (fname : @& System.FilePath) : IO Unit

end IO.FS
