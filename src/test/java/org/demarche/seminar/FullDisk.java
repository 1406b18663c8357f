package org.demarche.seminar;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file on a disk that is full after some bytes more; what fits before it is written. */
final class FullDisk extends FileChannel {
  private final FileChannel real;
  private long room = Long.MAX_VALUE;

  FullDisk(Path file) throws IOException {
    this.real = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /** From now on so many bytes fit. */
  void fill(long bytes) {
    room = bytes;
  }

  @Override
  public int write(ByteBuffer bytes, long position) throws IOException {
    if (room == 0) {
      throw new IOException("No space left on device");
    }
    int fits = (int) Math.min(room, bytes.remaining());
    ByteBuffer part = bytes.slice(bytes.position(), fits);
    int written = real.write(part, position);
    bytes.position(bytes.position() + written);
    room -= room == Long.MAX_VALUE ? 0 : written;
    return written;
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    return real.write(bytes);
  }

  @Override
  public long write(ByteBuffer[] bytes, int offset, int length) throws IOException {
    return real.write(bytes, offset, length);
  }

  @Override
  public int read(ByteBuffer bytes) throws IOException {
    return real.read(bytes);
  }

  @Override
  public long read(ByteBuffer[] bytes, int offset, int length) throws IOException {
    return real.read(bytes, offset, length);
  }

  @Override
  public int read(ByteBuffer bytes, long position) throws IOException {
    return real.read(bytes, position);
  }

  @Override
  public long position() throws IOException {
    return real.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    return real.position(position);
  }

  @Override
  public long size() throws IOException {
    return real.size();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    return real.truncate(size);
  }

  @Override
  public void force(boolean all) throws IOException {
    real.force(all);
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    return real.transferTo(position, count, target);
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count)
      throws IOException {
    return real.transferFrom(source, position, count);
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    return real.map(mode, position, size);
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return real.lock(position, size, shared);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return real.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    real.close();
  }
}
