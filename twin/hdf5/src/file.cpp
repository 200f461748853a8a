// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/fingerprint.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/hdf5/file.hpp>

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace loopstad::hdf5 {
namespace {

/// Elements per chunk: some 100 kB of the usual 4 and 8 byte columns, inside HDF5's 1 MB chunk cache.
constexpr hsize_t chunkElements = 16384;
/// zlib: level 4 packs columns nearly as well as 9 in a quarter of the time.
constexpr unsigned deflateLevel = 4;

/// Whole rows per chunk, as many as fit; the slowest dimension is cut.
Dims chunkOf(const Dims& dims) {
  Dims chunk = dims;
  hsize_t row = 1;
  for (std::size_t d = dims.size(); d-- > 1;) {
    chunk[d] = std::clamp<hsize_t>(dims[d], 1, std::max<hsize_t>(1, chunkElements / row));
    row *= chunk[d];
  }
  chunk[0] = std::clamp<hsize_t>(dims[0], 1, std::max<hsize_t>(1, chunkElements / row));
  return chunk;
}

Handle openDataset(const Handle& parent, const std::string& name) {
  silenceHdf5OnThisThread();
  return {H5Dopen2(parent.get(), name.c_str(), H5P_DEFAULT), H5Dclose, name, "is missing"};
}

Handle utf8() {
  Handle type(H5Tcopy(H5T_C_S1), H5Tclose, "text");
  check(H5Tset_size(type.get(), H5T_VARIABLE), "text", "cannot be described");
  check(H5Tset_cset(type.get(), H5T_CSET_UTF8), "text", "cannot be described");
  return type;
}

Handle scalar() { return {H5Screate(H5S_SCALAR), H5Sclose, "text"}; }

/// Attribute of a dataset of numbers: XXH3 with 64 bits over its values, little-endian, row by row.
constexpr const char* checksum = "xxh3";
static_assert(std::endian::native == std::endian::little,
              "or bytes are to be swapped before they are hashed");

/// Rows of a struct hold gaps whose content nobody chose.
bool hasChecksum(hid_t memory) {
  const H5T_class_t kind = H5Tget_class(memory);
  return kind == H5T_INTEGER || kind == H5T_FLOAT;
}

std::uint64_t checksumOf(const Handle& set, hid_t memory, const void* data) {
  const Handle space(H5Dget_space(set.get()), H5Sclose, checksum);
  const auto count = static_cast<std::size_t>(H5Sget_simple_extent_npoints(space.get()));
  Fingerprint print;
  if (count > 0) print.add({static_cast<const std::byte*>(data), count * H5Tget_size(memory)});
  return print.value();
}

/// "buildings/footprint/rings/points".
std::string pathOf(const Handle& set) {
  std::array<char, 512> path{};
  H5Iget_name(set.get(), path.data(), path.size());
  return path.data() + (path.front() == '/' ? 1 : 0);
}

/// What is made with it carries no times: the same content gives the same bytes, whenever it is written.
Handle undatedList(hid_t kind, const std::string& name) {
  Handle list(H5Pcreate(kind), H5Pclose, name);
  check(H5Pset_obj_track_times(list.get(), false), name, "cannot be laid out");
  return list;
}

/// A wrong type would make HDF5 write pointers into numbers.
void requireText(hid_t type, const std::string& name) {
  if (H5Tget_class(type) != H5T_STRING || H5Tis_variable_str(type) <= 0)
    throw Failure(name, tr("is not a variable-length text"));
}

} // namespace

Handle createFile(const std::filesystem::path& path) {
  silenceHdf5OnThisThread();
  return {H5Fcreate(path.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT), H5Fclose, "", "cannot be made"};
}

Handle openFile(const std::filesystem::path& path) {
  silenceHdf5OnThisThread();
  return {H5Fopen(path.c_str(), H5F_ACC_RDONLY, H5P_DEFAULT), H5Fclose, "", "cannot be opened as HDF5"};
}

bool isHdf5(const std::filesystem::path& path) {
  silenceHdf5OnThisThread();
  return H5Fis_hdf5(path.c_str()) > 0;
}

void flush(const Handle& file) { check(H5Fflush(file.get(), H5F_SCOPE_LOCAL), "", "cannot be written"); }

void giveUp(const Handle& file) {
  void* descriptor = nullptr;
  if (!file || H5Fget_vfd_handle(file.get(), H5P_DEFAULT, &descriptor) < 0 || descriptor == nullptr) return;
  // Memory takes writes and truncation at any offset, sparsely; /dev/null refuses the latter.
  const int nowhere = memfd_create("loopstad", MFD_CLOEXEC);
  if (nowhere < 0) return;
  dup2(nowhere, *static_cast<int*>(descriptor));
  close(nowhere);
}

Handle createGroup(const Handle& parent, const std::string& name) {
  const Handle undated = undatedList(H5P_GROUP_CREATE, name);
  return {H5Gcreate2(parent.get(), name.c_str(), H5P_DEFAULT, undated.get(), H5P_DEFAULT), H5Gclose, name,
          "cannot be made"};
}

Handle openGroup(const Handle& parent, const std::string& name) {
  return {H5Gopen2(parent.get(), name.c_str(), H5P_DEFAULT), H5Gclose, name, "is missing"};
}

bool exists(const Handle& parent, const std::string& name) {
  return H5Lexists(parent.get(), name.c_str(), H5P_DEFAULT) > 0;
}

void writeDataset(const Handle& parent, const std::string& name, hid_t stored, hid_t memory, const Dims& dims,
                  const void* data) {
  const Handle space(H5Screate_simple(static_cast<int>(dims.size()), dims.data(), nullptr), H5Sclose, name);
  const Handle layout = undatedList(H5P_DATASET_CREATE, name);
  const bool empty = std::ranges::find(dims, hsize_t{0}) != dims.end();
  if (!empty) { // an empty dataset cannot be chunked
    const Dims chunk = chunkOf(dims);
    check(H5Pset_chunk(layout.get(), static_cast<int>(chunk.size()), chunk.data()), name,
          "cannot be laid out");
    check(H5Pset_shuffle(layout.get()), name, "cannot be laid out");
    check(H5Pset_deflate(layout.get(), deflateLevel), name, "cannot be laid out");
  }
  const Handle set(
      H5Dcreate2(parent.get(), name.c_str(), stored, space.get(), H5P_DEFAULT, layout.get(), H5P_DEFAULT),
      H5Dclose, name, "cannot be made");
  if (!empty)
    check(H5Dwrite(set.get(), memory, H5S_ALL, H5S_ALL, H5P_DEFAULT, data), name, "cannot be written");
  if (hasChecksum(memory)) setAttribute(set, checksum, checksumOf(set, memory, data));
}

Dims dimsOf(const Handle& parent, const std::string& name) {
  const Handle set = openDataset(parent, name);
  const Handle space(H5Dget_space(set.get()), H5Sclose, name);
  const int rank = H5Sget_simple_extent_ndims(space.get());
  if (rank < 0) throw Failure(name, tr("has no shape"));
  Dims dims(static_cast<std::size_t>(rank));
  check(H5Sget_simple_extent_dims(space.get(), dims.data(), nullptr), name, "has no shape");
  return dims;
}

std::size_t elements(const Handle& parent, const std::string& name) {
  std::size_t product = 1;
  for (const hsize_t d : dimsOf(parent, name)) {
    if (d != 0 && product > (std::numeric_limits<std::size_t>::max() >> 8) / d)
      throw Failure(name, tr("is larger than any memory"));
    product *= d;
  }
  return product;
}

void readDataset(const Handle& parent, const std::string& name, hid_t memory, void* data) {
  const Handle set = openDataset(parent, name);
  check(H5Dread(set.get(), memory, H5S_ALL, H5S_ALL, H5P_DEFAULT, data), pathOf(set), "cannot be read");
  if (!hasAttribute(set, checksum) || !hasChecksum(memory)) return;
  if (attribute<std::uint64_t>(set, checksum) != checksumOf(set, memory, data))
    throw Failure(pathOf(set), tr("holds other values than were written: its checksum does not fit"));
}

void writeText(const Handle& parent, const std::string& name, const std::string& text) {
  const Handle type = utf8();
  const Handle space = scalar();
  const Handle undated = undatedList(H5P_DATASET_CREATE, name);
  const Handle set(H5Dcreate2(parent.get(), name.c_str(), type.get(), space.get(), H5P_DEFAULT, undated.get(),
                              H5P_DEFAULT),
                   H5Dclose, name, "cannot be made");
  const char* value = text.c_str();
  check(H5Dwrite(set.get(), type.get(), H5S_ALL, H5S_ALL, H5P_DEFAULT, &value), name, "cannot be written");
}

std::string readText(const Handle& parent, const std::string& name) {
  const std::vector<std::string> texts = readTexts(parent, name);
  if (texts.size() != 1) throw Failure(name, tr("is not one text"));
  return texts.front();
}

void writeTexts(const Handle& parent, const std::string& name, const std::vector<std::string>& texts) {
  const Handle type = utf8();
  std::vector<const char*> pointers;
  pointers.reserve(texts.size());
  for (const std::string& text : texts) pointers.push_back(text.c_str());
  const hsize_t count = texts.size();
  const Handle space(H5Screate_simple(1, &count, nullptr), H5Sclose, name);
  const Handle undated = undatedList(H5P_DATASET_CREATE, name);
  const Handle set(H5Dcreate2(parent.get(), name.c_str(), type.get(), space.get(), H5P_DEFAULT, undated.get(),
                              H5P_DEFAULT),
                   H5Dclose, name, "cannot be made");
  if (!texts.empty())
    check(H5Dwrite(set.get(), type.get(), H5S_ALL, H5S_ALL, H5P_DEFAULT, pointers.data()), name,
          "cannot be written");
}

std::vector<std::string> readTexts(const Handle& parent, const std::string& name) {
  const Handle set = openDataset(parent, name);
  const Handle stored(H5Dget_type(set.get()), H5Tclose, name);
  requireText(stored.get(), name);
  const Handle type = utf8();
  const Handle space(H5Dget_space(set.get()), H5Sclose, name);
  std::vector<char*> pointers(elements(parent, name), nullptr);
  std::vector<std::string> texts;
  if (pointers.empty()) return texts;
  check(H5Dread(set.get(), type.get(), H5S_ALL, H5S_ALL, H5P_DEFAULT, pointers.data()), name,
        "cannot be read");
  for (const char* p : pointers) texts.emplace_back(p == nullptr ? "" : p);
  H5Dvlen_reclaim(type.get(), space.get(), H5P_DEFAULT, pointers.data());
  return texts;
}

void setAttribute(const Handle& object, const std::string& name, hid_t stored, hid_t memory,
                  const void* value) {
  if (hasAttribute(object, name)) check(H5Adelete(object.get(), name.c_str()), name, "cannot be replaced");
  const Handle space = scalar();
  const Handle attribute(
      H5Acreate2(object.get(), name.c_str(), stored, space.get(), H5P_DEFAULT, H5P_DEFAULT), H5Aclose, name,
      "cannot be made");
  check(H5Awrite(attribute.get(), memory, value), name, "cannot be written");
}

void setAttribute(const Handle& object, const std::string& name, const std::string& text) {
  const Handle type = utf8();
  const char* value = text.c_str();
  setAttribute(object, name, type.get(), type.get(), &value);
}

bool hasAttribute(const Handle& object, const std::string& name) {
  return H5Aexists(object.get(), name.c_str()) > 0;
}

void getAttribute(const Handle& object, const std::string& name, hid_t memory, void* value) {
  const Handle attribute(H5Aopen(object.get(), name.c_str(), H5P_DEFAULT), H5Aclose, name, "is missing");
  const Handle space(H5Aget_space(attribute.get()), H5Sclose, name);
  if (H5Sget_simple_extent_npoints(space.get()) != 1) throw Failure(name, tr("is not one value"));
  check(H5Aread(attribute.get(), memory, value), name, "cannot be read");
}

std::string textAttribute(const Handle& object, const std::string& name) {
  const Handle attribute(H5Aopen(object.get(), name.c_str(), H5P_DEFAULT), H5Aclose, name, "is missing");
  const Handle stored(H5Aget_type(attribute.get()), H5Tclose, name);
  requireText(stored.get(), name);
  const Handle space(H5Aget_space(attribute.get()), H5Sclose, name);
  if (H5Sget_simple_extent_npoints(space.get()) != 1) throw Failure(name, tr("is not one text"));
  const Handle type = utf8();
  char* value = nullptr;
  check(H5Aread(attribute.get(), type.get(), &value), name, "cannot be read");
  std::string text(value == nullptr ? "" : value);
  H5Dvlen_reclaim(type.get(), space.get(), H5P_DEFAULT, &value);
  return text;
}

} // namespace loopstad::hdf5
