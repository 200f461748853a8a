// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive.hpp"
#include "bgt_gml.hpp"
#include "bgt_rules.hpp"
#include "cityjson.hpp"
#include "dxf.hpp"
#include "fetched_area.hpp"
#include "gzip.hpp"
#include "height_kind.hpp"
#include "lv_bag.hpp"
#include "osm.hpp"
#include "plain.hpp"
#include "reading.hpp"
#include "recognise.hpp"
#include "repeats.hpp"
#include "tables.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/fingerprint.hpp>
#include <loopstad/base/json_nesting.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/twin/io/read_sources.hpp>

#include <algorithm>
#include <fstream>
#include <system_error>

namespace loopstad::twin::io {
namespace {

namespace fs = std::filesystem;

constexpr const char* whatIsRead =
    translatable("give BGT GML or tables, a BAG 2.0 extract, CityJSON, OpenStreetMap, "
                 "rasters of heights, DXF, GeoJSON or WKT, plain or in zips");

/// Reads content into records and remembers, file by file, what came of it.
class SourceReader {
public:
  SourceReader(const ReadOptions& options, Progress& progress, Records& records, BuildReport& report)
      : progress_(progress), reading_{options, progress, records, report, {}} {}

  Status readNamed(const fs::path& source) {
    std::error_code error;
    const fs::file_status status = fs::status(source, error);
    if (!fs::exists(status))
      return dataError(source.string(), {}, tr("does not exist"),
                       tr("check the name; paths in a scenario are relative to it"));
    if (fs::is_directory(status)) return readFolder(source);
    return readFile(source, source.filename().string(), true);
  }

  /// A raster of heights that the user says is of this kind.
  Status readHeights(const fs::path& file, HeightKind kind) {
    if (Status s = addHeights(file.string(), kind); !s) return s;
    return rememberFile(file);
  }

  Status readContent(const Content& content, bool named) {
    if (progress_.stopRequested()) return interruptedError();
    if (isGzip(content.bytes)) return readUnpacked(content, named);
    const Recognised found = recognise(content.bytes);
    Result<ReadFacts> facts = readAs(found, content, named);
    if (!facts) return facts.error();
    progress_.advance(static_cast<double>(content.bytes.size()) / 1e6);
    if (!facts->format.empty()) remember(*facts);
    return Done{};
  }

  /// Closes the books of one file on disk (or in memory).
  void closeSource(const std::string& name, std::string sha256) {
    if (!formats_.empty()) reading_.records.sources.push_back({name, formats_, std::move(sha256), date_});
    formats_.clear();
    date_.clear();
  }

  /// True once something was recognised and read.
  [[nodiscard]] bool readAnything() const { return filesRead_ > 0; }
  [[nodiscard]] const std::set<BgtLayer>& layers() const { return reading_.layers; }
  [[nodiscard]] bool placed() const { return placed_ || !unplaced_; }
  [[nodiscard]] bool mixed() const { return placed_ && unplaced_; }

private:
  Status readUnpacked(const Content& content, bool named) {
    const Result<std::string> unpacked = gunzipped(content.bytes, content.path);
    if (!unpacked) return unpacked.error();
    if (isGzip(*unpacked)) // there are files that unpack to themselves
      return dataError(content.path, {}, tr("zips are nested too deep"), tr("unpack the outer ones first"));
    const auto bare = [](const std::string& name) {
      return name.ends_with(".gz") ? name.substr(0, name.size() - 3) : name;
    };
    return readContent({bare(content.name), bare(content.path), *unpacked}, named);
  }

  Status readFolder(const fs::path& folder) {
    std::error_code error;
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder, error))
      if (entry.is_regular_file(error)) files.push_back(entry.path());
    if (error)
      return dataError(folder.string(), {}, tr("cannot be listed: {}", systemMessage(error)),
                       tr("check its permissions"));
    const Result<FetchedArea> area = FetchedArea::in(folder);
    if (!area) return area.error();
    area->tellUnfinished(reading_.report);
    std::ranges::sort(files);
    const std::size_t before = filesRead_;
    for (const fs::path& file : files) {
      const fs::path relative = file.lexically_relative(folder);
      const std::string name = (folder.filename() / relative).string();
      if (area->isScaffolding(relative)) continue;
      if (isJunk(relative))
        noteJunk(name);
      else if (Status s = readFile(file, name, false, area->find(relative)); !s)
        return s;
    }
    if (filesRead_ == before)
      return dataError(folder.string(), {}, tr("holds nothing that can be read"), tr(whatIsRead));
    return Done{};
  }

  /// listed: what is known of a file that was fetched.
  Status readFile(const fs::path& file, const std::string& name, bool named,
                  const AreaFile* listed = nullptr) {
    const std::size_t before = filesRead_;
    const std::string head = headOf(file);
    Status done = isZip(head)      ? readArchive(file, name, named)
                  : isRaster(head) ? readRaster(file, name, named)
                                   : readPlainFile(file, name, named);
    if (!done || filesRead_ == before) return done;
    return rememberFile(file, name, listed);
  }

  Status rememberFile(const fs::path& file, const std::string& name = {}, const AreaFile* listed = nullptr) {
    Result<std::string> hash = sha256OfFile(file);
    if (!hash) return hash.error();
    if (listed != nullptr) {
      tellListed(*listed, *hash, name, reading_.report);
      if (date_.empty()) date_ = listed->date;
    }
    closeSource(file.filename().string(), std::move(*hash));
    return Done{};
  }

  /// Names tell ground from roofs, content can't. Pictures lie beside heights in many folders.
  Status readRaster(const fs::path& file, const std::string& name, bool named) {
    if (!named && bandsOf(file) > 1) {
      reading_.report.add({Finding::note, name, {}, translatable("picture, not read"), {}, 0.0});
      return Done{};
    }
    const auto kind = heightKindNamed(file);
    if (kind) return addHeights(file.string(), *kind);
    if (named)
      return dataError(file.string(), {}, tr("is a raster of nobody knows what: ground or roofs"),
                       tr("say it with --dtm or --dsm"));
    reading_.report.add({Finding::note, name, {}, translatable("raster of unknown kind, not read"), {}, 0.0});
    return Done{};
  }

  /// path may lie inside a zip, as GDAL names that.
  Status addHeights(const std::string& path, HeightKind kind) {
    Result<HeightRaster> raster = HeightRaster::open(path);
    if (!raster) return raster.error();
    if (!raster->movedFrom().empty())
      reading_.report.add({Finding::assumed,
                           fs::path(path).filename().string(),
                           {},
                           translatable("heights in another system, brought to RD New cell by cell"),
                           raster->movedFrom(),
                           0.0});
    const bool ground = kind == HeightKind::terrain;
    (ground ? reading_.records.terrain : reading_.records.roofs).push_back(std::move(*raster));
    remember({ground ? "DTM" : "DSM", {}, true});
    return Done{};
  }

  Status readArchive(const fs::path& file, const std::string& name, bool named) {
    const std::size_t before = filesRead_;
    Status done = walkArchive(file, [&](const Member& member) -> Status {
      const std::string memberName = name + "/" + member.name;
      if (member.junk) return noteJunk(memberName), Done{};
      if (isRaster(member.bytes))
        return readRaster("/vsizip/" + fs::absolute(file).string() + "/" + member.name, memberName, false);
      return readContent({memberName, file.string() + "/" + member.name, member.bytes}, false);
    });
    if (done && named && filesRead_ == before)
      return dataError(file.string(), {}, tr("holds nothing that can be read"), tr(whatIsRead));
    return done;
  }

  Status readPlainFile(const fs::path& file, const std::string& name, bool named) {
    Result<std::string> bytes = readTextFile(file);
    if (!bytes) return bytes.error();
    return readContent({name, file.string(), *bytes}, named);
  }

  static std::string headOf(const fs::path& file) {
    std::string head(16, '\0');
    std::ifstream(file, std::ios::binary).read(head.data(), static_cast<std::streamsize>(head.size()));
    return head;
  }

  /// Facts without a format: the file is none of ours and was noted.
  Result<ReadFacts> readAs(const Recognised& found, const Content& content, bool named) {
    switch (found.format) {
    case Format::bgtGml:
      return readBgtGml(content, reading_);
    case Format::oldBag:
      return dataError(content.path, {}, tr("is a BAG extract of another schema: {}", found.what),
                       tr("fetch an extract of the current schema (v20200601)"));
    case Format::lvBag:
      return readLvBag(content, reading_);
    case Format::tables:
      return orTurnAway(readTables(content, reading_), found, content, named);
    case Format::geoJson:
      if (nestsDeeperThan(content.bytes, deepestJson)) // before a parser takes 75 bytes a bracket
        return dataError(content.path, {}, tr("nests deeper than {} levels", deepestJson),
                         tr("write GeoJSON (RFC 7946)"));
      return isRegisterGeoJson(content.bytes) ? readRegisterGeoJson(content, reading_)
                                              : readPlainGeoJson(content, reading_);
    case Format::cityJson:
      return readCityJson(content, reading_);
    case Format::wkt:
      return readPlainWkt(content, reading_);
    case Format::dxf:
      return readDxf(content, reading_);
    case Format::closedCad:
      if (!named) break;
      return dataError(content.path, {}, tr("is {}", found.what),
                       tr("save the drawing as DXF in text (ASCII)"));
    case Format::osmXml:
    case Format::osmPbf:
      return readOsm(content, found.format == Format::osmPbf, reading_);
    case Format::zip:
    case Format::raster: // in memory: in no file that could be read window by window
    case Format::otherXml:
    case Format::empty:
    case Format::unknown:
      break;
    }
    return turnAway(found, content, named);
  }

  /// A database of which no layer is ours.
  Result<ReadFacts> orTurnAway(Result<ReadFacts> facts, const Recognised& found, const Content& content,
                               bool named) {
    if (facts && facts->format.empty()) return turnAway(found, content, named);
    return facts;
  }

  Result<ReadFacts> turnAway(const Recognised& found, const Content& content, bool named) {
    const bool empty = found.format == Format::empty;
    const std::string problem = empty                ? tr("is empty")
                                : found.what.empty() ? tr("is of no known format")
                                                     : tr("is {}", found.what);
    if (named) return dataError(content.path, {}, problem, tr(whatIsRead));
    reading_.report.add({Finding::note,
                         content.name,
                         {},
                         empty ? translatable("empty file") : translatable("file of another kind, not read"),
                         found.what,
                         0.0});
    return ReadFacts{};
  }

  void noteJunk(const std::string& name) {
    reading_.report.add({Finding::note, name, {}, translatable("left by a file manager, not read"), {}, 0.0});
  }

  void remember(const ReadFacts& facts) {
    ++filesRead_;
    if (formats_.find(facts.format) == std::string::npos)
      formats_ += (formats_.empty() ? "" : ", ") + facts.format;
    date_ = std::max(date_, facts.date);
    (facts.placed ? placed_ : unplaced_) = true;
  }

  Progress& progress_;
  Reading reading_;
  std::size_t filesRead_ = 0;
  std::string formats_; ///< of the source at hand
  std::string date_;
  bool placed_ = false;
  bool unplaced_ = false;
};

Result<Records> finished(Records records, const SourceReader& reader, const std::string& where,
                         BuildReport& report) {
  if (reader.mixed())
    return dataError(
        where, {}, tr("geometry without a place on earth cannot go with data in RD New"),
        tr("write it in RD New (EPSG:28992) metres and say so: \"crs\" in GeoJSON, SRID=28992; before WKT"));
  records.placed = reader.placed();
  noteMissingLayers(reader.layers(), report);
  leaveOutRepeats(records, report);
  return records;
}

} // namespace

Result<Records> readSources(const std::vector<fs::path>& sources, const ReadOptions& options,
                            Progress& progress, BuildReport& report) {
  if (sources.empty()) return usageError(tr("no source is given"), tr(whatIsRead));
  Records records;
  SourceReader reader(options, progress, records, report);
  progress.begin(tr("Reading sources"), 0.0, "MB");
  Status done = Done{};
  for (auto source = sources.begin(); done && source != sources.end(); ++source)
    done = reader.readNamed(*source);
  const auto readAll = [&](const std::vector<fs::path>& files, HeightKind kind) {
    for (auto file = files.begin(); done && file != files.end(); ++file)
      done = reader.readHeights(*file, kind);
  };
  readAll(options.terrain, HeightKind::terrain);
  readAll(options.roofs, HeightKind::roofs);
  progress.end();
  if (!done) return done.error();
  return finished(std::move(records), reader, sources.back().string(), report);
}

Result<Records> readBytes(const std::string& name, std::string_view bytes, const ReadOptions& options,
                          Progress& progress, BuildReport& report) {
  Records records;
  SourceReader reader(options, progress, records, report);
  progress.begin(tr("Reading sources"), 0.0, "MB");
  const Status done = reader.readContent({name, name, bytes}, true);
  progress.end();
  if (!done) return done.error();
  reader.closeSource(name, sha256(bytes));
  return finished(std::move(records), reader, name, report);
}

} // namespace loopstad::twin::io
