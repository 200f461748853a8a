// SPDX-License-Identifier: GPL-3.0-or-later
/// Files, groups, columns, texts and attributes of HDF5, one call each.
///
///   Handle file = createFile(draft.path());
///   const Handle agents = createGroup(file, "agents");
///   writeColumn(agents, "id", std::span<const std::uint32_t>(id));           // chunked, shuffled, deflated
///   const auto again = readColumn<std::uint32_t>(agents, "id");
///   setAttribute(file, "format", "loopstad-run");
///
/// Numbers are stored little-endian, with a checksum that is held against what is read. Texts are
/// variable-length UTF-8, which is what h5py gives back as str. Everything throws Failure; a reader or writer
/// catches it at its public function.
#pragma once

#include <loopstad/hdf5/handle.hpp>

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace loopstad::hdf5 {

using Dims = std::vector<hsize_t>; ///< slowest first

[[nodiscard]] Handle createFile(const std::filesystem::path& path);
[[nodiscard]] Handle openFile(const std::filesystem::path& path);
/// True when the file is there and HDF5.
[[nodiscard]] bool isHdf5(const std::filesystem::path& path);

/// Everything written so far reaches the file.
void flush(const Handle& file);
/// After a failure: what HDF5 still wants to write goes nowhere, so that the file can be closed. Otherwise it
/// would stay open and be tried again when the program ends.
void giveUp(const Handle& file);

[[nodiscard]] Handle createGroup(const Handle& parent, const std::string& name);
[[nodiscard]] Handle openGroup(const Handle& parent, const std::string& name);
[[nodiscard]] bool exists(const Handle& parent, const std::string& name);

/// What a column is stored as, whatever the machine.
template <class T>
[[nodiscard]] hid_t storedType() {
  static_assert(std::is_arithmetic_v<T> && !std::is_same_v<T, bool>);
  if constexpr (std::is_same_v<T, float>) return H5T_IEEE_F32LE;
  if constexpr (std::is_same_v<T, double>) return H5T_IEEE_F64LE;
  if constexpr (std::is_signed_v<T>) {
    if constexpr (sizeof(T) == 1) return H5T_STD_I8LE;
    if constexpr (sizeof(T) == 2) return H5T_STD_I16LE;
    if constexpr (sizeof(T) == 4) return H5T_STD_I32LE;
    return H5T_STD_I64LE;
  } else {
    if constexpr (sizeof(T) == 1) return H5T_STD_U8LE;
    if constexpr (sizeof(T) == 2) return H5T_STD_U16LE;
    if constexpr (sizeof(T) == 4) return H5T_STD_U32LE;
    return H5T_STD_U64LE;
  }
}

/// The same type in this machine's byte order.
template <class T>
[[nodiscard]] hid_t memoryType() {
  if constexpr (std::is_same_v<T, float>) return H5T_NATIVE_FLOAT;
  if constexpr (std::is_same_v<T, double>) return H5T_NATIVE_DOUBLE;
  if constexpr (std::is_signed_v<T>) {
    if constexpr (sizeof(T) == 1) return H5T_NATIVE_INT8;
    if constexpr (sizeof(T) == 2) return H5T_NATIVE_INT16;
    if constexpr (sizeof(T) == 4) return H5T_NATIVE_INT32;
    return H5T_NATIVE_INT64;
  } else {
    if constexpr (sizeof(T) == 1) return H5T_NATIVE_UINT8;
    if constexpr (sizeof(T) == 2) return H5T_NATIVE_UINT16;
    if constexpr (sizeof(T) == 4) return H5T_NATIVE_UINT32;
    return H5T_NATIVE_UINT64;
  }
}

/// Any type, given as HDF5 types; dims multiply to the number of elements at data.
void writeDataset(const Handle& parent, const std::string& name, hid_t stored, hid_t memory, const Dims& dims,
                  const void* data);
[[nodiscard]] Dims dimsOf(const Handle& parent, const std::string& name);
/// data has room for all elements.
void readDataset(const Handle& parent, const std::string& name, hid_t memory, void* data);
/// The product of dims; throws when it cannot be that many.
[[nodiscard]] std::size_t elements(const Handle& parent, const std::string& name);

template <class T>
void writeColumn(const Handle& parent, const std::string& name, std::span<const T> values) {
  writeDataset(parent, name, storedType<T>(), memoryType<T>(), {values.size()}, values.data());
}
template <class T>
void writeColumn(const Handle& parent, const std::string& name, const std::vector<T>& values) {
  writeColumn(parent, name, std::span<const T>(values));
}
/// A table or a stack of tables: dims slowest first.
template <class T>
void writeArray(const Handle& parent, const std::string& name, std::span<const T> values, const Dims& dims) {
  writeDataset(parent, name, storedType<T>(), memoryType<T>(), dims, values.data());
}
/// All elements, of any number of dimensions, in the order in which they are stored.
template <class T>
[[nodiscard]] std::vector<T> readColumn(const Handle& parent, const std::string& name) {
  std::vector<T> values(elements(parent, name));
  readDataset(parent, name, memoryType<T>(), values.data());
  return values;
}

void writeText(const Handle& parent, const std::string& name, const std::string& text);
[[nodiscard]] std::string readText(const Handle& parent, const std::string& name);
void writeTexts(const Handle& parent, const std::string& name, const std::vector<std::string>& texts);
[[nodiscard]] std::vector<std::string> readTexts(const Handle& parent, const std::string& name);

/// Writing an attribute that is there replaces it.
void setAttribute(const Handle& object, const std::string& name, hid_t stored, hid_t memory,
                  const void* value);
void setAttribute(const Handle& object, const std::string& name, const std::string& text);
inline void setAttribute(const Handle& object, const std::string& name, const char* text) {
  setAttribute(object, name, std::string(text));
}
template <class T>
requires std::is_arithmetic_v<T>
void setAttribute(const Handle& object, const std::string& name, T value) {
  setAttribute(object, name, storedType<T>(), memoryType<T>(), &value);
}
[[nodiscard]] bool hasAttribute(const Handle& object, const std::string& name);
void getAttribute(const Handle& object, const std::string& name, hid_t memory, void* value);
[[nodiscard]] std::string textAttribute(const Handle& object, const std::string& name);
template <class T>
[[nodiscard]] T attribute(const Handle& object, const std::string& name) {
  T value{};
  getAttribute(object, name, memoryType<T>(), &value);
  return value;
}

} // namespace loopstad::hdf5
