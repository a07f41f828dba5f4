class HttpError extends Error { constructor(status, message) { super(message); this.name = 'HttpError'; this.status = status; } }
throw new HttpError(404, 'Not Found');
