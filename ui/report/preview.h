// The very PDF on screen, page by page, with its own small bar: page x of n, zoom.
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QWidget>

class QLabel;
class QPdfDocument;
class QPdfView;
class QToolButton;

namespace meyar::ui {

class Preview : public QWidget {
    Q_OBJECT
public:
    explicit Preview(QWidget* parent);
    ~Preview() override;

    void show(const QByteArray& pdf); ///< keeps the place that was being read
    void clear();
    void goToPage(int page); ///< from 0
    int pageCount() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* tool(const QString& iconName, const QString& name, const QString& what);
    double factor() const; ///< of the zoom, also while the page is fitted to the width
    void zoomBy(double times);
    void fitWidth();
    void showPlace();
    void showZoom();

    QBuffer m_bytes;
    QPdfDocument* m_document;
    QPdfView* m_view;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_fit;
    QLabel* m_place;
    QLabel* m_zoom;
};

} // namespace meyar::ui
