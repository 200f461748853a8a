// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml_stream.hpp"

#include <loopstad/base/text.hpp>

#include <expat.h>
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <type_traits>

namespace loopstad::twin::io {
namespace {

struct FreeParser {
  void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};
using Parser = std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser>;

struct Stream {
  XmlHandler& handler;
  std::string text;
};

void onOpen(void* user, const XML_Char* name, const XML_Char** attributes) {
  auto& stream = *static_cast<Stream*>(user);
  stream.text.clear();
  stream.handler.open(localName(name), XmlAttributes(attributes));
}

void onClose(void* user, const XML_Char* name) {
  auto& stream = *static_cast<Stream*>(user);
  stream.handler.close(localName(name), stream.text);
  stream.text.clear();
}

void onText(void* user, const XML_Char* text, int size) {
  static_cast<Stream*>(user)->text.append(text, static_cast<std::size_t>(size));
}

struct RootSearch {
  XML_Parser parser;
  XmlRoot root;
};

void onRoot(void* user, const XML_Char* name, const XML_Char**) {
  auto& search = *static_cast<RootSearch*>(user);
  const std::string_view full = name;
  const std::size_t bar = full.rfind('|');
  search.root.space = bar == std::string_view::npos ? std::string() : std::string(full.substr(0, bar));
  search.root.name = std::string(bar == std::string_view::npos ? full : full.substr(bar + 1));
  XML_StopParser(search.parser, XML_FALSE);
}

Error xmlError(XML_Parser parser, const std::string& file) {
  return dataError(file, tr("line {}", XML_GetCurrentLineNumber(parser)),
                   tr("the XML breaks off or is malformed ({})", XML_ErrorString(XML_GetErrorCode(parser))),
                   tr("fetch the delivery again; a file that was cut short cannot be read"));
}

constexpr std::size_t chunk = std::size_t{1} << 20;    // bytes between two looks at the stop request
constexpr std::size_t rootSpan = std::size_t{1} << 16; // bytes in which the first element must begin

} // namespace

XmlRoot xmlRoot(std::string_view bytes) {
  if (bytes.find('<') == std::string_view::npos) return {};
  const Parser parser(XML_ParserCreateNS(nullptr, '|'));
  RootSearch search{parser.get(), {}};
  XML_SetUserData(parser.get(), &search);
  XML_SetStartElementHandler(parser.get(), onRoot);
  const std::string_view head = bytes.substr(0, rootSpan);
  XML_Parse(parser.get(), head.data(), static_cast<int>(head.size()), XML_FALSE);
  return search.root;
}

Status parseXml(std::string_view bytes, const std::string& file, XmlHandler& handler,
                const Progress& progress) {
  const Parser parser(XML_ParserCreate(nullptr));
  Stream stream{handler, {}};
  XML_SetUserData(parser.get(), &stream);
  XML_SetElementHandler(parser.get(), onOpen, onClose);
  XML_SetCharacterDataHandler(parser.get(), onText);
  do {
    if (progress.stopRequested()) return interruptedError();
    const std::string_view part = bytes.substr(0, chunk);
    bytes.remove_prefix(part.size());
    if (XML_Parse(parser.get(), part.data(), static_cast<int>(part.size()), bytes.empty()) ==
        XML_STATUS_ERROR)
      return xmlError(parser.get(), file);
  } while (!bytes.empty());
  return Done{};
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view white = " \t\r\n";
  const std::size_t first = text.find_first_not_of(white);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(white) - first + 1);
}

} // namespace loopstad::twin::io
