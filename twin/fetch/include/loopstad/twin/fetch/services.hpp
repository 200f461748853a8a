// SPDX-License-Identifier: GPL-3.0-or-later
/// Where the national services are and what they want: data, read from a file, so that a service that moves
/// needs no new program.
///
///   Result<Services> services = readServices(defaultServicesFile());     // or the user's --services FILE
///
/// The file that comes with the program is twin/fetch/services.json; docs/fetch.md explains its keys. For
/// each service it names the documentation that was consulted and the day.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/twin/fetch/http_client.hpp>

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace loopstad::twin::fetch {

struct Service {
  std::string title;
  std::string provider;
  std::string documentation; ///< consulted for the address and its parameters
  std::string consulted;     ///< ISO 8601 day
  std::string licence;       ///< SPDX identifier
  std::string attribution;   ///< as the licence wants it named; may be empty
  std::string url;
};

struct BgtService : Service {
  bool download = true;          ///< by the download service; else by OGC API Features
  std::string delivery;          ///< "citygml" or "gmllight"
  double askAgain_s = 5.0;       ///< between questions whether the delivery is ready, > 0
  double longestWait_s = 3600.0; ///< for a delivery, > 0
  double objects_per_km2 = 0.0;  ///< for estimates
  std::vector<std::string> layers;
  std::string featuresUrl;
  std::size_t pageSize = 1000;
  double tile_m = 1000.0; ///< side of the boxes that are asked for at once, > 0
};

struct BagService : Service {
  std::map<std::string, std::string> layers; ///< name of the file -> feature type of the WFS
  std::size_t pageSize = 1000;
  double tile_m = 1000.0; ///< side of the boxes that are asked for at once, > 0
};

struct Bag3dService : Service {
  std::string layer; ///< of the WFS: the tiles
  std::size_t pageSize = 1000;
};

struct AhnService : Service {
  std::map<std::string, std::string> indexes; ///< "dtm", "dsm" -> index of sheets, GeoJSON
};

struct Services {
  std::string file; ///< they were read from
  HttpSettings http;
  Service geocoder;
  Service municipalities;
  BgtService bgt;
  BagService bag;
  Bag3dService bag3d;
  AhnService ahn;
};

[[nodiscard]] std::filesystem::path defaultServicesFile();
[[nodiscard]] Result<Services> readServices(const std::filesystem::path& file);

} // namespace loopstad::twin::fetch
