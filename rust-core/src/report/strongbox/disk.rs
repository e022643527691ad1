//! A folder, and files in it that are replaced whole: after a kill or a power cut the old file or the
//! new one is there, never a part. It does not know what the files hold.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::error::Error;

/// Bytes handed to the system at once: small enough that a watcher sees a file half written.
const CHUNK: usize = 16 * 1024;

/// What a folder is about to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Make the temporary file.
    Create,
    /// Write a part of it.
    Write,
    /// Have the disk confirm its bytes.
    SyncFile,
    /// Put it in the old file's place.
    Rename,
    /// Have the disk confirm its name.
    SyncFolder,
}

/// Called before each step; an error stops the writing there, as if the disk had failed.
pub type Watcher = Arc<dyn Fn(Step) -> io::Result<()> + Send + Sync>;

/// A folder on the disk.
pub struct Folder {
    path: PathBuf,
    handle: File,
    locked: bool,
    watcher: Option<Watcher>,
}

/// A replacement that did not end well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unwritten {
    /// The old file stands.
    Old { step: Step, kind: io::ErrorKind },
    /// The new file stands, and the disk has not confirmed its name.
    NotSynced { kind: io::ErrorKind },
}

impl Folder {
    /// Opens a folder that exists.
    ///
    /// # Errors
    /// [`Error::NotRead`].
    pub fn open(path: &Path) -> Result<Self, Error> {
        let handle = File::open(path).map_err(|error| not_read(&error))?;
        Ok(Self {
            path: path.to_owned(),
            handle,
            locked: false,
            watcher: None,
        })
    }

    /// Has a watcher called before each step; for tests and measurements.
    #[must_use]
    pub fn watched(mut self, watcher: Watcher) -> Self {
        self.watcher = Some(watcher);
        self
    }

    /// Takes the folder for this process until it is dropped. The lock is the folder's own, so no
    /// lock file appears; where the system has none, one process must see to it itself.
    pub(super) fn lock(&mut self) -> Result<(), Error> {
        match self.handle.try_lock() {
            Ok(()) => self.locked = true,
            Err(TryLockError::WouldBlock) => return Err(Error::InUse),
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {}
            Err(TryLockError::Error(error)) => return Err(not_read(&error)),
        }
        Ok(())
    }

    /// The whole file, if it is there and has exactly so many bytes.
    pub(super) fn read(&self, name: &str, bytes: usize) -> Result<Stored, Error> {
        let mut file = match File::open(self.path.join(name)) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Stored::Nothing),
            Err(error) => return Err(not_read(&error)),
        };
        let length = file.metadata().map_err(|error| not_read(&error))?.len();
        if usize::try_from(length) != Ok(bytes) {
            return Ok(Stored::WrongSize);
        }
        let mut whole = Vec::with_capacity(bytes);
        let read = Read::by_ref(&mut file).take(length).read_to_end(&mut whole);
        match read.map_err(|error| not_read(&error))? {
            read if read == bytes => Ok(Stored::Whole(whole)),
            _ => Ok(Stored::WrongSize),
        }
    }

    /// Puts a file of these bytes in the place of `name`.
    pub(super) fn replace(&self, name: &str, bytes: &[u8]) -> Result<(), Unwritten> {
        let new = self.path.join(format!("{name}.new"));
        let done = self.put(&new, name, bytes);
        if matches!(done, Err(Unwritten::Old { .. })) {
            // The next write clears it away too; a second failure changes nothing.
            let _ = std::fs::remove_file(&new);
        }
        done
    }

    fn put(&self, new: &Path, name: &str, bytes: &[u8]) -> Result<(), Unwritten> {
        let mut file = self.old(Step::Create, || {
            self.clear(name)?;
            let mut options = OpenOptions::new();
            options.write(true).create_new(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            options.open(new)
        })?;
        for chunk in bytes.chunks(CHUNK) {
            self.old(Step::Write, || file.write_all(chunk))?;
        }
        self.old(Step::SyncFile, || file.sync_all())?;
        self.old(Step::Rename, || std::fs::rename(new, self.path.join(name)))?;
        self.step(Step::SyncFolder, || self.handle.sync_all())
            .map_err(|error| Unwritten::NotSynced { kind: error.kind() })
    }

    /// Clears away what a killed write of `name` left.
    pub(super) fn sweep(&self, name: &str) -> Result<(), Error> {
        self.clear(name).map_err(|error| not_read(&error))
    }

    fn clear(&self, name: &str) -> io::Result<()> {
        match std::fs::remove_file(self.path.join(format!("{name}.new"))) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            Ok(()) | Err(_) => Ok(()),
        }
    }

    fn old<T>(&self, step: Step, act: impl FnOnce() -> io::Result<T>) -> Result<T, Unwritten> {
        self.step(step, act).map_err(|error| Unwritten::Old {
            step,
            kind: error.kind(),
        })
    }

    fn step<T>(&self, step: Step, act: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
        if let Some(watcher) = &self.watcher {
            watcher(step)?;
        }
        act()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if self.locked {
            // A child that is being started may still share the handle: closing it alone would keep
            // the lock. Failing here is the same as closing.
            let _ = self.handle.unlock();
        }
    }
}

impl std::fmt::Debug for Folder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Folder(..)")
    }
}

/// What stands under a name.
pub(super) enum Stored {
    Nothing,
    WrongSize,
    Whole(Vec<u8>),
}

fn not_read(error: &io::Error) -> Error {
    Error::NotRead { kind: error.kind() }
}
