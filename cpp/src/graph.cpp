#include "torchjava/graph.h"

#include <utility>

#include "abi/engine.h"
#include "argument_error.h"
#include "callback.h"
#include "guard.h"
#include "kept_string.h"
#include "marshal.h"
#include "node.h"
#include "results.h"

using namespace torchjava;
using torch::autograd::Edge;
using torch::autograd::InputMetadata;
using torch::autograd::Node;

namespace torchjava {

tj_node ownedNode(std::shared_ptr<Node> node) {
  return node ? reinterpret_cast<tj_node>(new std::shared_ptr<Node>(std::move(node))) : 0;
}

const std::shared_ptr<Node>& nodeOf(tj_node node) {
  if (node == 0) {
    throw ArgumentError("a node must not be 0");
  }
  return *reinterpret_cast<std::shared_ptr<Node>*>(node);
}

std::string shortName(const Node& node) {
  const std::string name = node.name();
  const std::size_t scope = name.rfind("::");
  return scope == std::string::npos ? name : name.substr(scope + 2);
}

}  // namespace torchjava

namespace {

NodeLayout& layoutOf(tj_node node) {
  checkNodeLayout();
  return torchjava::layoutOf(*nodeOf(node));
}

template <class Element>
const Element& elementOf(const std::vector<Element>& elements, tj_int64 i) {
  if (i < 0 || i >= static_cast<tj_int64>(elements.size())) {
    throw ArgumentError("there is no such edge");
  }
  return elements[static_cast<std::size_t>(i)];
}

Edge edgeTo(tj_node node, tj_int64 inputNr) {
  if (inputNr < 0 || inputNr >= layoutOf(node).inputCount) {
    throw ArgumentError("there is no such input");
  }
  return {nodeOf(node), static_cast<std::uint32_t>(inputNr)};
}

std::vector<Edge> edgesTo(const tj_node* nodes, const tj_int64* inputNrs, tj_int64 count) {
  std::vector<Edge> edges;
  for (tj_int64 i = 0; i < count; i++) {
    edges.push_back(edgeTo(nodes[i], inputNrs[i]));
  }
  return edges;
}

const InputMetadata& inputOf(const NodeLayout& node, tj_int64 i) {
  if (i < 0 || i >= node.inputCount) {
    throw ArgumentError("there is no such input");
  }
  return *reinterpret_cast<const InputMetadata*>(
      node.inputMetadata + static_cast<std::size_t>(i) * kInputMetadataSize);
}

}  // namespace

tj_node tj_graph_grad_fn(tj_handle t) {
  return guarded(tj_node{0}, [&] {
    const at::Tensor self = asTensor(t);
    return ownedNode(torchjava_abi_grad_fn(&self));
  });
}

tj_node tj_graph_gradient_edge(tj_handle t, tj_int64* output_nr) {
  return guarded(tj_node{0}, [&] {
    Edge edge = torch::autograd::impl::gradient_edge(asTensor(t));
    *output_nr = edge.input_nr;
    return ownedNode(std::move(edge.function));
  });
}

void tj_graph_release(tj_node node) { delete reinterpret_cast<std::shared_ptr<Node>*>(node); }

tj_int64 tj_graph_address(tj_node node) {
  return guarded(tj_int64{0}, [&] { return reinterpret_cast<tj_int64>(nodeOf(node).get()); });
}

const char* tj_graph_name(tj_node node) {
  return guarded(static_cast<const char*>(nullptr),
                 [&] { return keepString(shortName(*nodeOf(node))); });
}

tj_int64 tj_graph_edge_count(tj_node node) {
  return guarded(tj_int64{kFailed},
                 [&] { return static_cast<tj_int64>(layoutOf(node).nextEdges.size()); });
}

tj_node tj_graph_edge(tj_node node, tj_int64 i, tj_int64* input_nr) {
  return guarded(tj_node{0}, [&] {
    const Edge& edge = elementOf(layoutOf(node).nextEdges, i);
    *input_nr = edge.input_nr;
    return ownedNode(edge.function);
  });
}

tj_int64 tj_graph_input_count(tj_node node) {
  return guarded(tj_int64{kFailed}, [&] { return tj_int64{layoutOf(node).inputCount}; });
}

tj_list tj_graph_input_shape(tj_node node, tj_int64 i) {
  return guarded(kNoHandle, [&] {
    const c10::ArrayRef<c10::SymInt> sizes = inputOf(layoutOf(node), i).shape_as_dim_vector();
    tj_int64* values = nullptr;
    const tj_list list = newList(sizes.size, &values);
    for (std::size_t d = 0; d < sizes.size; d++) {
      values[d] = sizes.data[d].value;
    }
    return list;
  });
}

tj_handle tj_graph_input_zeros(tj_int64 node_address, tj_int64 i) {
  return guarded(kNoHandle, [&] {
    checkNodeLayout();
    const auto& node = torchjava::layoutOf(*reinterpret_cast<Node*>(node_address));
    return ownedHandle(inputOf(node, i).zeros_like());
  });
}

tj_int64 tj_graph_sequence_nr(tj_node node) {
  return guarded(kNoInteger,
                 [&] { return static_cast<tj_int64>(layoutOf(node).sequenceNumber); });
}

tj_handle tj_graph_variable(tj_node node) {
  return guarded(kNoHandle, [&] {
    Node& found = *nodeOf(node);
    if (!isAccumulateGrad(found)) {
      return kNoHandle;
    }
    checkNodeLayout();
    return retainedHandle(
        at::Tensor(reinterpret_cast<AccumulateGradLayout*>(&found)->variable));
  });
}

tj_list tj_graph_run(
    const tj_node* roots, const tj_int64* root_nrs, const tj_handle* gradients, tj_int64 root_count,
    bool retain_graph, bool create_graph, bool accumulate, const tj_node* targets,
    const tj_int64* target_nrs, tj_int64 target_count) {
  return guarded(kNoHandle, [&] {
    // The engine puts others in the place of gradients that fit only roughly, const as they are.
    OwnedTensors owned;
    for (tj_int64 i = 0; i < root_count; i++) {
      owned.retain(asTensor(gradients[i]));
    }
    return ownedList(torchjava_abi_engine_execute(
        &torch::autograd::Engine::get_default_engine(), edgesTo(roots, root_nrs, root_count),
        owned.get(), retain_graph, create_graph, accumulate,
        edgesTo(targets, target_nrs, target_count)));
  });
}
