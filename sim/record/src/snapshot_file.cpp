// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed_file.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/base/version.hpp>
#include <loopstad/hdf5/file.hpp>
#include <loopstad/sim/snapshot_file.hpp>

#include <exception>
#include <string_view>

namespace loopstad::sim {
namespace {

using hdf5::Handle;

constexpr const char* formatName = "loopstad-snapshot";
constexpr std::uint32_t formatVersion = 1;
/// Entries are stored as numbers of so many bytes where they are made of them: bytes of like meaning pack
/// better.
constexpr std::uint32_t wordBytes = 4;

std::uint32_t unitOf(std::uint32_t bytesEach) { return bytesEach % wordBytes == 0 ? wordBytes : 1; }

void writeColumns(const Handle& file, const SavedState& state) {
  const Handle group = hdf5::createGroup(file, "state");
  std::vector<std::string> names;
  std::vector<std::uint32_t> bytesEach;
  for (const auto& [name, column] : state.columns) {
    names.push_back(name);
    bytesEach.push_back(column.bytesEach);
    const std::uint32_t unit = unitOf(column.bytesEach);
    const bool words = unit == wordBytes;
    hdf5::writeDataset(
        group, name, words ? hdf5::storedType<std::uint32_t>() : hdf5::storedType<std::uint8_t>(),
        words ? hdf5::memoryType<std::uint32_t>() : hdf5::memoryType<std::uint8_t>(),
        {column.bytes.size() / column.bytesEach, column.bytesEach / unit}, column.bytes.data());
  }
  hdf5::writeTexts(file, "columns", names);
  hdf5::writeColumn(file, "bytes_each", bytesEach);
}

SavedColumn readColumn(const Handle& group, const std::string& name, std::uint32_t bytesEach) {
  const std::uint32_t unit = bytesEach == 0 ? 0 : unitOf(bytesEach);
  const hdf5::Dims dims = hdf5::dimsOf(group, name);
  if (unit == 0 || dims.size() != 2 || dims[1] != bytesEach / unit)
    throw hdf5::Failure(name, tr("is not laid out as it should be"));
  SavedColumn column{bytesEach, {}};
  column.bytes.resize(hdf5::elements(group, name) * unit);
  hdf5::readDataset(group, name,
                    unit == wordBytes ? hdf5::memoryType<std::uint32_t>() : hdf5::memoryType<std::uint8_t>(),
                    column.bytes.data());
  return column;
}

SavedState readColumns(const Handle& file) {
  const std::vector<std::string> names = hdf5::readTexts(file, "columns");
  const auto bytesEach = hdf5::readColumn<std::uint32_t>(file, "bytes_each");
  if (names.size() != bytesEach.size())
    throw hdf5::Failure("bytes_each", tr("has not one value for each name"));
  const Handle group = hdf5::openGroup(file, "state");
  SavedState state;
  for (std::size_t i = 0; i < names.size(); ++i)
    state.columns[names[i]] = readColumn(group, names[i], bytesEach[i]);
  return state;
}

void checkVersion(const Handle& file) {
  if (!hdf5::hasAttribute(file, "format") || hdf5::textAttribute(file, "format") != formatName)
    throw hdf5::Failure("", tr("is no snapshot of loopstad"));
  const std::string by = hdf5::textAttribute(file, "program_version");
  if (hdf5::attribute<std::uint32_t>(file, "format_version") != formatVersion || by != version())
    throw hdf5::Failure("", tr("was made by version {} of loopstad, this is {}", by, version()));
}

Error unreadable(const std::filesystem::path& file, const std::string& object, const std::string& problem) {
  return dataError(file.string(), object, problem, tr("remove it and begin the run anew"));
}

} // namespace

std::filesystem::path snapshotBeside(const std::filesystem::path& runFile) {
  constexpr std::string_view ending = ".run.h5";
  std::string name = runFile.filename().string();
  if (name.ends_with(ending)) name.resize(name.size() - ending.size());
  return runFile.parent_path() / (name + ".snapshot.h5");
}

Status writeSnapshot(const std::filesystem::path& path, const RunSnapshot& snapshot) {
  DraftFile draft(path);
  Handle file;
  try {
    file = hdf5::createFile(draft.path());
    hdf5::setAttribute(file, "format", formatName);
    hdf5::setAttribute(file, "format_version", formatVersion);
    hdf5::setAttribute(file, "program", "loopstad");
    hdf5::setAttribute(file, "program_version", std::string(version()));
    hdf5::setAttribute(file, "build", std::string(buildDescription()));
    hdf5::setAttribute(file, "twin_hash", snapshot.twinHash);
    hdf5::setAttribute(file, "time_s", snapshot.time_s);
    hdf5::setAttribute(file, "fingerprint", snapshot.fingerprint);
    hdf5::setAttribute(file, "wall_time_s", snapshot.wallTime_s);
    hdf5::setAttribute(file, "started_at", snapshot.startedAt);
    hdf5::writeText(file, "scenario", snapshot.scenarioText);
    writeColumns(file, snapshot.state);
    hdf5::flush(file);
    file.close("");
    if (!seal(draft.path())) throw hdf5::Failure("", tr("cannot be written"));
  } catch (const hdf5::Failure& failure) {
    hdf5::giveUp(file);
    return dataError(path.string(), failure.object(), failure.what(),
                     tr("check that the folder is writable and the disk has space"));
  }
  return draft.publish();
}

/// Sizes in a damaged file may ask for any amount of memory, hence the catch of everything.
Result<RunSnapshot> readSnapshot(const std::filesystem::path& path) {
  if (!sealHolds(path)) return unreadable(path, {}, tr("is no snapshot, or cut short, or damaged"));
  try {
    const Handle file = hdf5::openFile(path);
    checkVersion(file);
    RunSnapshot snapshot;
    snapshot.twinHash = hdf5::attribute<std::uint64_t>(file, "twin_hash");
    snapshot.time_s = hdf5::attribute<double>(file, "time_s");
    snapshot.fingerprint = hdf5::attribute<std::uint64_t>(file, "fingerprint");
    snapshot.wallTime_s = hdf5::attribute<double>(file, "wall_time_s");
    snapshot.startedAt = hdf5::textAttribute(file, "started_at");
    snapshot.scenarioText = hdf5::readText(file, "scenario");
    snapshot.state = readColumns(file);
    return snapshot;
  } catch (const hdf5::Failure& failure) {
    return unreadable(path, failure.object(), failure.what());
  } catch (const std::exception& failure) {
    return unreadable(path, {}, tr("cannot be read ({})", failure.what()));
  }
}

} // namespace loopstad::sim
