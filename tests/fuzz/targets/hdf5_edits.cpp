// SPDX-License-Identifier: GPL-3.0-or-later
#include "hdf5_edits.hpp"

#include <loopstad/hdf5/file.hpp>
#include <loopstad/hdf5/memory_file.hpp>

#include <vector>

namespace loopstad::fuzz {
namespace {

using hdf5::check;
using hdf5::Dims;
using hdf5::Handle;

constexpr std::size_t mostEdits = 6;
constexpr const char* checksum = "xxh3"; // of a dataset, as hdf5/file.cpp writes it

struct Object {
  std::string path;
  H5O_type_t kind = H5O_TYPE_UNKNOWN;
};

Handle opened(const std::string& bytes) {
  hdf5::silenceHdf5OnThisThread();
  constexpr std::size_t growth = 1U << 16U;
  const Handle access(H5Pcreate(H5P_FILE_ACCESS), H5Pclose, "");
  check(H5Pset_fapl_core(access.get(), growth, false), "", "cannot be made in memory");
  std::string image = bytes; // HDF5 takes a copy, from what it does not promise to leave alone
  check(H5Pset_file_image(access.get(), image.data(), image.size()), "", "cannot be made in memory");
  static unsigned count = 0; // HDF5 takes two open files of one name for the same
  const std::string name = "edited " + std::to_string(count++);
  return {H5Fopen(name.c_str(), H5F_ACC_RDWR, access.get()), H5Fclose, ""};
}

std::vector<Object> objectsIn(const Handle& file) {
  std::vector<Object> objects;
  const auto note = [](hid_t, const char* path, const H5O_info_t* info, void* all) -> herr_t {
    static_cast<std::vector<Object>*>(all)->push_back({path, info->type});
    return 0;
  };
  check(H5Ovisit(file.get(), H5_INDEX_NAME, H5_ITER_INC, note, &objects), "", "cannot be listed");
  return objects;
}

std::vector<std::string> attributesOf(const Handle& object) {
  std::vector<std::string> names;
  const auto note = [](hid_t, const char* name, const H5A_info_t*, void* all) -> herr_t {
    static_cast<std::vector<std::string>*>(all)->emplace_back(name);
    return 0;
  };
  check(H5Aiterate2(object.get(), H5_INDEX_NAME, H5_ITER_INC, nullptr, note, &names), "", "cannot be listed");
  return names;
}

Handle variableText() {
  Handle type(H5Tcopy(H5T_C_S1), H5Tclose, "text");
  check(H5Tset_size(type.get(), H5T_VARIABLE), "text", "cannot be described");
  return type;
}

Handle oddType(Bytes& bytes) {
  const std::array<hid_t, 10> numbers{hdf5::storedType<std::int8_t>(),  hdf5::storedType<std::uint8_t>(),
                                      hdf5::storedType<std::int16_t>(), hdf5::storedType<std::uint16_t>(),
                                      hdf5::storedType<std::int32_t>(), hdf5::storedType<std::uint32_t>(),
                                      hdf5::storedType<std::int64_t>(), hdf5::storedType<std::uint64_t>(),
                                      hdf5::storedType<float>(),        hdf5::storedType<double>()};
  const std::size_t which = bytes.below(numbers.size() + 3);
  if (which < numbers.size()) return {H5Tcopy(numbers[which]), H5Tclose, "type"};
  if (which == numbers.size()) return variableText();
  if (which == numbers.size() + 1) { // of a fixed length
    Handle text(H5Tcopy(H5T_C_S1), H5Tclose, "text");
    check(H5Tset_size(text.get(), 1 + bytes.below(9)), "text", "cannot be described");
    return text;
  }
  Handle row(H5Tcreate(H5T_COMPOUND, sizeof(double)), H5Tclose, "row");
  constexpr std::array<const char*, 5> columns{"id", "frame", "x", "rows", "time_s"};
  check(H5Tinsert(row.get(), columns[bytes.below(columns.size())], 0, H5T_IEEE_F64LE), "row",
        "cannot be described");
  return row;
}

constexpr std::size_t fewValues = 1U << 16U; ///< as many as are read and written in no time

/// Small, or larger than any memory: what a machine may just have would be had.
hsize_t oddLength(Bytes& bytes) {
  constexpr hsize_t beyondMemory = hsize_t{1} << 50U;
  constexpr std::size_t huge = 250; // and six more
  constexpr std::size_t small = 40; // cubed, these are few
  const std::size_t length = bytes.take<std::uint8_t>();
  return length < huge ? length % small : beyondMemory << (length - huge);
}

std::size_t valuesIn(const Handle& space) {
  return static_cast<std::size_t>(std::max<hssize_t>(0, H5Sget_simple_extent_npoints(space.get())));
}

/// Puts another dataset in its place; its values are those of before as far as they go.
void replace(const Handle& file, const std::string& path, const Handle& type, const Dims& dims,
             std::string values) {
  check(H5Ldelete(file.get(), path.c_str(), H5P_DEFAULT), path, "cannot be removed");
  const Handle space(dims.empty() ? H5Screate(H5S_SCALAR)
                                  : H5Screate_simple(static_cast<int>(dims.size()), dims.data(), nullptr),
                     H5Sclose, path);
  const Handle layout(H5Pcreate(H5P_DATASET_CREATE), H5Pclose, path);
  const std::size_t count = valuesIn(space);
  const bool huge = count > fewValues;
  if (huge) { // in no storage until something is written
    const Dims chunk(dims.size(), 1);
    check(H5Pset_chunk(layout.get(), static_cast<int>(chunk.size()), chunk.data()), path,
          "cannot be laid out");
  }
  const Handle set(
      H5Dcreate2(file.get(), path.c_str(), type.get(), space.get(), H5P_DEFAULT, layout.get(), H5P_DEFAULT),
      H5Dclose, path);
  if (huge || count == 0 || H5Tis_variable_str(type.get()) > 0) return;
  values.resize(count * H5Tget_size(type.get()), '\1');
  check(H5Dwrite(set.get(), type.get(), H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data()), path,
        "cannot be written");
}

/// All values as they are stored; none for texts, nor where there are too many.
std::string valuesOf(const Handle& set, const Handle& type) {
  if (H5Tis_variable_str(type.get()) > 0) return {};
  const Handle space(H5Dget_space(set.get()), H5Sclose, "");
  const std::size_t count = valuesIn(space);
  if (count > fewValues) return {};
  std::string values(count * H5Tget_size(type.get()), '\0');
  if (count > 0)
    check(H5Dread(set.get(), type.get(), H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data()), "", "cannot be read");
  return values;
}

void changeText(const Handle& file, const std::string& path, const Handle& set, Bytes& bytes) {
  if (hdf5::elements(file, path) > fewValues) return;
  std::vector<std::string> texts = hdf5::readTexts(file, path);
  if (texts.empty()) return;
  texts[bytes.below(texts.size())] = bytes.text();
  std::vector<const char*> pointers;
  for (const std::string& text : texts) pointers.push_back(text.c_str());
  const Handle type = variableText();
  check(H5Tset_cset(type.get(), H5T_CSET_UTF8), "text", "cannot be described");
  check(H5Dwrite(set.get(), type.get(), H5S_ALL, H5S_ALL, H5P_DEFAULT, pointers.data()), path,
        "cannot be written");
}

void changeValue(const Handle& set, const Handle& type, std::string values, Bytes& bytes) {
  if (values.empty()) return;
  const std::size_t each = H5Tget_size(type.get());
  const bool row = H5Tget_class(type.get()) == H5T_COMPOUND;
  const std::size_t at = each * bytes.below(values.size() / each) + (row ? bytes.below(each) : 0);
  const std::uint64_t odd = bytes.oddBits();
  std::memcpy(values.data() + at, &odd, std::min({sizeof odd, row ? sizeof odd : each, values.size() - at}));
  check(H5Dwrite(set.get(), type.get(), H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data()), "",
        "cannot be written");
}

void editDataset(const Handle& file, const std::string& path, Bytes& bytes) {
  const Handle set(H5Dopen2(file.get(), path.c_str(), H5P_DEFAULT), H5Dclose, path);
  const Handle type(H5Dget_type(set.get()), H5Tclose, path);
  enum Edit { value, shape, kind, count };
  const auto edit = static_cast<Edit>(bytes.below(count));
  const bool isText = H5Tis_variable_str(type.get()) > 0;
  std::string values = valuesOf(set, type);
  if (edit == value && isText) changeText(file, path, set, bytes);
  if (edit == value && !isText) {
    changeValue(set, type, std::move(values), bytes);
    constexpr std::size_t keptOnceIn = 8;
    if (hdf5::hasAttribute(set, checksum) && bytes.below(keptOnceIn) > 0) H5Adelete(set.get(), checksum);
  } else if (edit == shape) {
    Dims dims(bytes.below(4));
    for (hsize_t& d : dims) d = oddLength(bytes);
    replace(file, path, type, dims, std::move(values));
  } else if (edit == kind) {
    replace(file, path, oddType(bytes), hdf5::dimsOf(file, path), std::move(values));
  }
}

void editAttribute(const Handle& object, Bytes& bytes) {
  const std::vector<std::string> names = attributesOf(object);
  if (names.empty()) return;
  const std::string& name = names[bytes.below(names.size())];
  enum Edit { number, text, several, removed, count };
  const auto edit = static_cast<Edit>(bytes.below(count));
  const Handle before(H5Aopen(object.get(), name.c_str(), H5P_DEFAULT), H5Aclose, name);
  const Handle type(H5Aget_type(before.get()), H5Tclose, name);
  if (edit == number && H5Tget_size(type.get()) <= sizeof(std::uint64_t) &&
      H5Tget_class(type.get()) != H5T_STRING) {
    const std::uint64_t odd = bytes.oddBits();
    check(H5Awrite(before.get(), type.get(), &odd), name, "cannot be written");
    return;
  }
  check(H5Adelete(object.get(), name.c_str()), name, "cannot be removed");
  if (edit == number) hdf5::setAttribute(object, name, bytes.oddBits());
  if (edit == text) hdf5::setAttribute(object, name, bytes.text());
  if (edit != several) return;
  const hsize_t length = bytes.below(3);
  const Handle space(H5Screate_simple(1, &length, nullptr), H5Sclose, name);
  const Handle anew = oddType(bytes);
  const Handle attribute(
      H5Acreate2(object.get(), name.c_str(), anew.get(), space.get(), H5P_DEFAULT, H5P_DEFAULT), H5Aclose,
      name);
}

void edit(const Handle& file, Bytes& bytes) {
  const std::vector<Object> objects = objectsIn(file);
  const Object& object = objects[bytes.below(objects.size())];
  enum Edit { content, attribute, removed, count };
  const auto which = static_cast<Edit>(bytes.below(count));
  if (which == removed && object.path != ".") {
    check(H5Ldelete(file.get(), object.path.c_str(), H5P_DEFAULT), object.path, "cannot be removed");
  } else if (which == attribute) {
    editAttribute(Handle(H5Oopen(file.get(), object.path.c_str(), H5P_DEFAULT), H5Oclose, object.path),
                  bytes);
  } else if (object.kind == H5O_TYPE_DATASET) {
    editDataset(file, object.path, bytes);
  }
}

} // namespace

std::string edited(const std::string& whole, Bytes& bytes) {
  Handle file = opened(whole);
  for (std::size_t i = 0; i < mostEdits && !bytes.empty(); ++i) {
    try {
      edit(file, bytes);
    } catch (const hdf5::Failure&) { // what HDF5 itself does not do to a file, nobody meets in one
    }
  }
  return hdf5::takeBytes(file);
}

} // namespace loopstad::fuzz
