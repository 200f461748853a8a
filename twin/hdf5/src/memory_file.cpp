// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/text.hpp>
#include <loopstad/hdf5/memory_file.hpp>

#include <atomic>

namespace loopstad::hdf5 {

Handle createMemoryFile() {
  silenceHdf5OnThisThread();
  constexpr std::size_t growth = 4U << 20U; // bytes: some reallocations for a city
  constexpr bool keepOnDisk = false;
  constexpr bool withoutTimes = false; // the same content gives the same bytes, whenever it is written
  const Handle access(H5Pcreate(H5P_FILE_ACCESS), H5Pclose, "", "cannot be made");
  check(H5Pset_fapl_core(access.get(), growth, keepOnDisk), "", "cannot be made in memory");
  // From 1.8 on the library puts checksums on its own structures: damage is found, not followed.
  check(H5Pset_libver_bounds(access.get(), H5F_LIBVER_V18, H5F_LIBVER_V18), "", "cannot be laid out");
  const Handle creation(H5Pcreate(H5P_FILE_CREATE), H5Pclose, "", "cannot be made");
  check(H5Pset_obj_track_times(creation.get(), withoutTimes), "", "cannot be laid out");
  static std::atomic<unsigned> count = 0; // HDF5 takes two open files of one name for the same
  const std::string name = "in memory " + std::to_string(count++);
  return {H5Fcreate(name.c_str(), H5F_ACC_TRUNC, creation.get(), access.get()), H5Fclose, "",
          "cannot be made"};
}

std::string takeBytes(Handle& file) {
  check(H5Fflush(file.get(), H5F_SCOPE_GLOBAL), "", "cannot be written");
  // H5Fget_file_image() spoils the checksum that it returns (it clears a flag and does not sum
  // again, 1.10.8): the driver's own memory is whole.
  const ssize_t size = H5Fget_file_image(file.get(), nullptr, 0);
  if (size < 0) throw Failure("", tr("cannot be taken from memory"));
  void* memory = nullptr;
  check(H5Fget_vfd_handle(file.get(), H5P_DEFAULT, &memory), "", "cannot be taken from memory");
  std::string bytes(*static_cast<const char* const*>(memory), static_cast<std::size_t>(size));
  file.close("");
  return bytes;
}

} // namespace loopstad::hdf5
